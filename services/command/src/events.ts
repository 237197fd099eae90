/**
 * `policy.published`, `incident.opened` and `incident.stood-down` are for the departments; `command.board.changed` and `command.incident.changed`
 * feed this department's own subscriptions.
 */
export const announces = ['policy.published', 'incident.opened', 'incident.stood-down', 'command.board.changed', 'command.incident.changed'];
