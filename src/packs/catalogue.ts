/** Where the data that our own pages and the worker load lies among the extension's files: see platform/own-file.ts. */
export { default as catalogueFile } from './generated/catalogue.json?url';
export { default as formsFile } from './generated/forms.json?url';
export { default as licencesFile } from './generated/licences.json?url';
