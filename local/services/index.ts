import type { Execution } from '../execution';
import type { ServiceObject } from '../service';

export type ServiceConstructors = new (execution: Execution) => ServiceObject;

/** The services that a script finds as globals. */
export const services: Readonly<Record<string, ServiceConstructors>> = {};
