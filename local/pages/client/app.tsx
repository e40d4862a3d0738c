import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SessionView } from '../api';
import { CalendarPage } from './calendar/calendar-page';
import { ask } from './common/api';
import { Failure } from './common/failure';
import { SessionContext } from './common/session';
import { DocumentPage } from './document/document-page';
import { FormPage } from './form/form-page';
import { HomePage } from './home/home-page';
import { MailPage } from './mail/mail-page';
import { SpreadsheetPage } from './spreadsheet/spreadsheet-page';

/** The page that stands at an address. */
function pageAt(path: string): ComponentChild {
  const spreadsheet = /^\/spreadsheets\/d\/([^/]+)\/edit$/.exec(path)?.[1];
  if (spreadsheet) return <SpreadsheetPage id={spreadsheet} />;
  const document = /^\/document\/d\/([^/]+)\/edit$/.exec(path)?.[1];
  if (document) return <DocumentPage id={document} />;
  const form = /^\/forms\/d\/e\/([^/]+)\/viewform$/.exec(path)?.[1];
  if (form) return <FormPage id={form} />;
  if (path === '/mail') return <MailPage />;
  if (path === '/calendar') return <CalendarPage />;
  return <HomePage />;
}

export function App() {
  const [session, setSession] = useState<SessionView>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    ask<SessionView>('/session').then(setSession, setFailure);
  }, []);
  if (failure) return <Failure failure={failure} />;
  if (!session) return null;
  return (
    <SessionContext.Provider value={session}>{pageAt(location.pathname)}</SessionContext.Provider>
  );
}
