/** PLACEHOLDER until the popup is drawn with views. */
