/** Whom access tokens are for; the gateway takes no other. */
export const AUDIENCE = 'urn:campusloop:api';

/** The one scope of the API; what a caller may do follows from its roles. */
export const API_SCOPE = 'campus';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds. An access token cannot be called back, so it is short; a person signs in once a shift. */
export const LIFETIMES = { accessToken: 10 * MINUTE, code: MINUTE, idToken: HOUR, interaction: HOUR, session: 12 * HOUR };

/** Where identity stands below the public address. */
export const MOUNT = '/oidc';
