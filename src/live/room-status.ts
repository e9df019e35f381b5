/** How it stands between this device and the room on the server. */
export type RoomStatus =
  /** Not there yet. */
  | 'connecting'
  | 'open'
  /** The server went away or was not there; tried again until it is. */
  | 'away'
  /** The server does not know these credentials, or they may not do what a room needs. Final. */
  | 'refused'
  /** Closed from this side. Final. */
  | 'closed';

/** What the server does not allow, and will not allow when it is asked again. */
export class Refusal extends Error {}
