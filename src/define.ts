/** Registers the elements. The only side effect of the package; may be loaded twice. */
import {DualDependencyCheck} from './elements/dual-dependency-check.js';

if (!customElements.get('dual-dependency-check')) {
  customElements.define('dual-dependency-check', DualDependencyCheck);
}
