/** The camera: what it sees is counted; where there is none, it is said, and the field stays. */
import {expect} from '@open-wc/testing';
import '../../src/workshop.js';
import {ballotCode} from '../../src/core/training/ballot-code.js';
import {book} from '../cases-harness.js';
import {until, WorkshopHarness} from '../workshop-harness.js';

const set = book.cases.slice(0, 2).map(({id}) => id);
const codeOf = (phone: string): string =>
  ballotCode(book, set, {phone, votes: {[set[0] ?? '']: {first: {verdict: 'attention'}}}});

/** What is held before the camera, and whether it is on. */
interface Stage {
  seen: string | undefined;
  /** How often somebody looked. */
  looks: number;
  readonly tracks: {readonly stopped: () => boolean; readonly end: () => void}[];
}

const undo: (() => void)[] = [];

function put(target: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {configurable: true, writable: true, value});
  undo.push(() => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  });
}

/** A stream that a video takes, with one track. */
function streamOn(stage: Stage): MediaStream {
  const stream = new MediaStream();
  const track = Object.assign(new EventTarget(), {isStopped: false, stop: () => {
    track.isStopped = true;
  }});
  stage.tracks.push({stopped: () => track.isStopped, end: () => track.dispatchEvent(new Event('ended'))});
  stream.getTracks = () => [track as unknown as MediaStreamTrack];
  return stream;
}

function camera(getUserMedia?: () => Promise<MediaStream>, formats = ['qr_code']): Stage {
  const stage: Stage = {seen: undefined, looks: 0, tracks: []};
  put(globalThis, 'BarcodeDetector', class {
    static getSupportedFormats = (): Promise<readonly string[]> => Promise.resolve(formats);
    detect = async (): Promise<readonly {rawValue: string}[]> => {
      stage.looks++;
      return stage.seen === undefined ? [] : [{rawValue: stage.seen}];
    };
  });
  put(navigator, 'mediaDevices', {getUserMedia: getUserMedia ?? (async () => streamOn(stage))});
  return stage;
}

const refusing = (name: string) => (): Promise<MediaStream> => Promise.reject(new DOMException('No.', name));

async function phones(): Promise<WorkshopHarness> {
  const desk = await WorkshopHarness.running(set);
  await desk.press('Telefoons en bestanden');
  return desk;
}

async function scanning(stage: Stage): Promise<WorkshopHarness> {
  const desk = await phones();
  await desk.press('Scan met de camera');
  await until(() => stage.tracks.length > 0, 'the camera did not start');
  await desk.settled();
  return desk;
}

describe('the camera', () => {
  afterEach(() => {
    for (const each of undo.splice(0).toReversed()) each();
  });

  before(function () {
    if (typeof MediaStream === 'undefined') this.skip();
  });

  it('counts one code after the other, each once, and says so', async () => {
    const stage = camera();
    const desk = await scanning(stage);
    stage.seen = codeOf('AAAAAAAA');
    await until(() => desk.said.includes('AAAAAAAA · Telt mee'), 'the first was not counted');
    stage.seen = codeOf('BBBBBBBB');
    await until(() => desk.said.includes('BBBBBBBB · Telt mee'), 'the second was not counted');
    stage.seen = 'https://example.org/';
    await until(() => desk.said.includes('geen code van een telefoon'), 'nothing was said of the third');
    expect(desk.workshop.ballots.length).to.equal(2);
    expect(desk.all('.handed-in li').length).to.equal(3);
  });

  it('says that a code is held up again once it was away', async () => {
    const stage = camera();
    const desk = await scanning(stage);
    stage.seen = codeOf('AAAAAAAA');
    await until(() => desk.said.includes('Telt mee'), 'not counted');
    stage.seen = undefined;
    const looks = stage.looks;
    await until(() => stage.looks > looks + 8, 'it does not look any more');
    stage.seen = codeOf('AAAAAAAA');
    await until(() => desk.said.includes('met dezelfde stemmen'), 'not said again');
  });

  it('stops by its button, on another part of the desk, and when the element goes', async () => {
    for (const leave of [
      (desk: WorkshopHarness) => desk.press('Stop de camera'),
      (desk: WorkshopHarness) => desk.press('Notities en handen'),
      async (desk: WorkshopHarness) => desk.leave(),
    ]) {
      const stage = camera();
      const desk = await scanning(stage);
      await leave(desk);
      await until(() => stage.tracks.every(({stopped}) => stopped()), 'it is still on');
    }
  });

  it('stops also when somebody left while the browser asked for leave', async () => {
    let allow: ((stream: MediaStream) => void) | undefined;
    const stage = camera(() => new Promise((resolve) => {
      allow = resolve;
    }));
    const desk = await phones();
    await desk.press('Scan met de camera');
    await until(() => allow, 'the browser did not ask');
    await desk.press('Stop de camera');
    allow?.(streamOn(stage));
    await until(() => stage.tracks[0]?.stopped(), 'it is still on');
    expect(desk.root.querySelector('#camera')).to.equal(null);
  });

  it('says so when it is taken away', async () => {
    const stage = camera();
    const desk = await scanning(stage);
    await until(() => desk.find<HTMLVideoElement>('#camera').srcObject, 'no picture');
    stage.tracks[0]?.end();
    await until(() => desk.alerts.includes('losgeraakt'), 'nothing was said');
    expect(stage.tracks[0]?.stopped()).to.equal(true);
  });

  for (const [name, says] of [
    ['NotAllowedError', 'mag hier niet aan'],
    ['SecurityError', 'mag hier niet aan'],
    ['NotFoundError', 'heeft geen camera'],
    ['NotReadableError', 'ander programma gebruikt'],
    ['TypeError', 'start niet'],
  ] as const) {
    it(`says what to do on ${name}, and the field stays`, async () => {
      camera(refusing(name));
      const desk = await phones();
      await desk.press('Scan met de camera');
      await until(() => desk.alerts.includes(says), 'nothing was said');
      await desk.collect(codeOf('AAAAAAAA'));
      expect(desk.said).to.contain('Telt mee');
    });
  }
});

describe('a browser without a camera to scan with', () => {
  afterEach(() => {
    for (const each of undo.splice(0).toReversed()) each();
  });

  for (const [name, stub] of [
    ['knows no codes', () => {
      camera();
      put(globalThis, 'BarcodeDetector', undefined);
    }],
    ['knows other codes only', () => void camera(undefined, ['ean_13'])],
    ['gives pages no camera', () => {
      camera();
      put(navigator, 'mediaDevices', undefined);
    }],
  ] as const) {
    it(`says so where it ${name}`, async () => {
      stub();
      const desk = await phones();
      await desk.press('Scan met de camera');
      await until(() => desk.alerts.includes('kan geen codes scannen'), 'nothing was said');
      expect(desk.root.querySelector('#typed-codes')).to.not.equal(null);
    });
  }
});
