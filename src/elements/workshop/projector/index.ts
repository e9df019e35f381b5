/** What the room sees, and the pictures that are left of it: a chunk of its own. */
export type {ProjectorModel} from './model.js';
export {projectorView} from './projector-view.js';
export {resultsTools} from './results-tools.js';
export {projectorStyles} from './styles.js';
