/** Registers the cases. A side effect; may be loaded twice. */
import {DualDependencyCases} from './elements/dual-dependency-cases.js';

if (!customElements.get('dual-dependency-cases')) {
  customElements.define('dual-dependency-cases', DualDependencyCases);
}
