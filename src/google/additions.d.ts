/** What Google documents and @types/google-apps-script 2.0.13 lacks. */
declare namespace GoogleAppsScript {
  namespace Script {
    interface ScriptApp {
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
    }
  }
  namespace Spreadsheet {
    interface PivotTable {
      getSourceDataRange(): Range;
    }
    interface PivotValue {
      getSourceDataColumn(): number;
    }
  }
  namespace Forms {
    interface Form {
      setPublished(enabled: boolean): Form;
      isPublished(): boolean;
      supportsAdvancedResponderPermissions(): boolean;
      addPublishedReaders(emailAddresses: string[]): Form;
    }
  }
}
