import type { Execution } from '../execution';
import type { ServiceObject } from '../service';
import { CacheService } from './cache';
import { CalendarApp } from './calendar/calendar-app';
import { Charts } from './charts';
import { DocumentApp } from './document/document-app';
import { FormApp } from './forms/form-app';
import { HtmlService } from './html/html-service';
import { LockService } from './lock';
import { Logger } from './logger';
import { MailApp } from './mail';
import { PropertiesService } from './properties';
import { ScriptApp } from './script/script-app';
import { Session } from './session';
import { SpreadsheetApp } from './spreadsheet/spreadsheet-app';
import { Utilities } from './utilities/utilities';

export type ServiceConstructors = new (execution: Execution) => ServiceObject;

/** The services that a script finds as globals. */
export const services: Readonly<Record<string, ServiceConstructors>> = {
  CacheService,
  CalendarApp,
  Charts,
  DocumentApp,
  FormApp,
  HtmlService,
  LockService,
  Logger,
  MailApp,
  PropertiesService,
  ScriptApp,
  Session,
  SpreadsheetApp,
  Utilities,
};
