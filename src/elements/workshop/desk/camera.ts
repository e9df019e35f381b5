/** The camera of this device, in search of QR codes. What it sees stays here. */

/** Why there is no camera to look with. */
export type CameraFault = 'unsupported' | 'refused' | 'none' | 'in-use' | 'failed';

/** As far as it is used here; TypeScript does not know it, and not every browser has it. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly {readonly rawValue: string}[]>;
}

interface Detectors {
  readonly BarcodeDetector?: {
    new (options: {readonly formats: readonly string[]}): Detector;
    getSupportedFormats?(): Promise<readonly string[]>;
  };
}

export interface Watching {
  readonly stop: () => void;
}

/** How often it looks, in milliseconds. */
const INTERVAL = 150;
/** So many looks without a code, and the same code is held up anew. */
const AWAY = 6;

/**
 * Shows what the camera sees in a video, and tells each code that comes into sight, once.
 *
 * @returns what stops it, or why there is nothing to see
 */
export async function watch(
  video: HTMLVideoElement,
  onText: (text: string) => void,
  onEnd: (fault: CameraFault) => void,
): Promise<Watching | CameraFault> {
  // Without a secure context there is none, whatever TypeScript says.
  const {mediaDevices} = navigator as {readonly mediaDevices?: MediaDevices};
  const detector = await detectorOf(globalThis as Detectors);
  if (!mediaDevices || !detector) return 'unsupported';
  let stream: MediaStream;
  try {
    stream = await mediaDevices.getUserMedia({video: {facingMode: 'environment'}, audio: false});
  } catch (error) {
    return faultOf(error);
  }
  const stop = lookWith(detector, video, onText);
  for (const track of stream.getTracks()) {
    track.addEventListener('ended', () => {
      onEnd('in-use');
    });
  }
  video.srcObject = stream;
  void video.play().catch(() => undefined);
  return {
    stop: () => {
      stop();
      for (const track of stream.getTracks()) track.stop();
      video.srcObject = null;
    },
  };
}

async function detectorOf({BarcodeDetector}: Detectors): Promise<Detector | undefined> {
  try {
    const formats = await BarcodeDetector?.getSupportedFormats?.();
    if (!BarcodeDetector || (formats && !formats.includes('qr_code'))) return undefined;
    return new BarcodeDetector({formats: ['qr_code']});
  } catch {
    return undefined;
  }
}

/** Looks again and again; stops when what it returns is called. */
function lookWith(detector: Detector, video: HTMLVideoElement, onText: (text: string) => void): () => void {
  let timer = 0;
  let isOn = true;
  let last: string | undefined;
  let without = 0;
  const look = async (): Promise<void> => {
    // A picture that is not there yet, or cannot be read: the next one may.
    const seen = await detector.detect(video).catch(() => []);
    const text = seen[0]?.rawValue;
    without = text === undefined ? without + 1 : 0;
    if (without >= AWAY) last = undefined;
    if (isOn && text !== undefined && text !== last) {
      last = text;
      onText(text);
    }
    if (isOn) timer = window.setTimeout(() => void look(), INTERVAL);
  };
  void look();
  return () => {
    isOn = false;
    clearTimeout(timer);
  };
}

function faultOf(error: unknown): CameraFault {
  const name = error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotReadableError':
    case 'AbortError':
      return 'in-use';
    default:
      return 'failed';
  }
}
