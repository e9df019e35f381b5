/** The session as JSON. */
import {expect} from 'chai';
import {fingerprint} from '../../src/core/fingerprint.js';
import {sessionJson} from '../../src/exports/json.js';
import {threeHomes} from './order.js';

describe('the session as JSON', () => {
  const order = threeHomes();
  const file: unknown = JSON.parse(sessionJson(order));

  it('holds the session as it is, and what was judged of it', () => {
    expect(file).to.deep.include({session: order.session, assessment: order.assessment});
  });

  it('says of which questionnaire it is, and bears the fingerprint', () => {
    const {id, version} = order.questionnaire;
    expect(file).to.deep.include({questionnaire: {id, version}, fingerprint: fingerprint(order.session)});
  });
});
