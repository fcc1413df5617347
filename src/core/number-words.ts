/** The words for numbers, in order of what they stand for. */

/** "zero" to "nineteen": each stands at its own value. */
export const ONES: readonly string[] = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');

/** "twenty" to "ninety": tens, beginning with 20. */
export const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words that multiply the number before them. */
export const SCALES: readonly string[] = 'hundred thousand million billion trillion quadrillion'.split(' ');
