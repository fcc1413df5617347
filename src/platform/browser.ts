/** The one place that names the polyfill; the day it goes, this line goes. */
export { default as browser } from 'webextension-polyfill';
