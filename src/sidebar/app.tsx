import { useState } from 'preact/hooks';
import { Later } from './parts/later';
import { Page } from './parts/page';
import { Told } from './parts/told';
import { AgreementScreen } from './screens/agreement/agreement-screen';
import { AttentionScreen } from './screens/attention';
import { CoverageScreen } from './screens/coverage/coverage-screen';
import { CoverageTableScreen } from './screens/coverage/coverage-table';
import { FormsScreen } from './screens/forms';
import { HomeScreen } from './screens/home';
import { InPlaceScreen } from './screens/in-place';
import { PatternsScreen } from './screens/patterns';
import { PictureScreen } from './screens/picture';
import { PracticesScreen } from './screens/practices/practices-screen';
import { ScheduleScreen } from './screens/schedule/schedule-screen';
import { SetUpScreen } from './screens/set-up';
import { StaffScreen } from './screens/staff/staff-screen';
import { open } from './server';
import {
  back,
  type Dialog,
  here,
  isDialog,
  on,
  onFromHome,
  type Route,
  type Trail,
  titleOf,
  trailTo,
  whereTaken,
} from './trail';

/** Goes from screen to screen. */
export interface Go {
  /** With a way back to this screen. */
  (route: Route): void;
  /** With a way back home only, when what this screen is for is done. */
  fromHome(route: Route): void;
  home(): void;
}

export function App({ screen }: { screen: string }) {
  const [trail, setTrail] = useState(() => trailTo(screen));
  const go: Go = Object.assign((route: Route) => setTrail((now) => on(now, route)), {
    fromHome: (route: Route) => setTrail(onFromHome(route)),
    home: () => setTrail([{ screen: 'home' }]),
  });
  const route = here(trail);
  const onStaff = isDialog(trail[0]) ? undefined : () => go.fromHome({ screen: 'staff' });
  return (
    <>
      <Told onStaff={onStaff} />
      <Whole trail={trail} route={route} go={go} onBack={() => setTrail(back)} />
    </>
  );
}

/** Home names itself after the school; some screens fill dialogs. */
function Whole({
  trail,
  route,
  go,
  onBack,
}: {
  trail: Trail;
  route: Route;
  go: Go;
  onBack(): void;
}) {
  if (route.screen === 'home') return <HomeScreen go={go} />;
  if (route.screen === 'import') {
    return <Later name="import">{({ ImportScreen }) => <ImportScreen />}</Later>;
  }
  if (route.screen === 'log') {
    return <Later name="coaching">{({ LogScreen }) => <LogScreen />}</Later>;
  }
  if (route.screen === 'coverage-table') return <CoverageTableScreen />;
  if (route.screen === 'patterns') return <PatternsScreen />;
  if (route.screen === 'progress-table') {
    return <Later name="progress">{({ ProgressTable }) => <ProgressTable />}</Later>;
  }
  return (
    <Page
      key={trail.length + titleOf(route)}
      title={titleOf(route)}
      onBack={trail.length > 1 ? onBack : undefined}
    >
      <Content route={route} go={go} />
    </Page>
  );
}

function Content({ route, go }: { route: Exclude<Route, { screen: 'home' | Dialog }>; go: Go }) {
  switch (route.screen) {
    case 'set-up':
      return <SetUpScreen go={go} />;
    case 'staff':
      return <StaffScreen go={go} />;
    case 'forms':
      return <FormsScreen go={go} />;
    case 'practices':
      return <PracticesScreen />;
    case 'picture':
      return <PictureScreen go={go} />;
    case 'strengths':
      return <Later name="outcomes">{({ StrengthsScreen }) => <StrengthsScreen go={go} />}</Later>;
    case 'review':
      return (
        <Later name="review">
          {({ ReviewScreen }) => <ReviewScreen go={go} review={route.review} step={route.step} />}
        </Later>
      );
    case 'evaluation':
      return (
        <Later name="evaluation">{({ EvaluationScreen }) => <EvaluationScreen go={go} />}</Later>
      );
    case 'coaching-plan':
      return (
        <Later name="evaluation">
          {({ PlanScreen }) => <PlanScreen teacher={route.teacher} name={route.name} />}
        </Later>
      );
    case 'raised':
      return <Later name="groups">{({ RaisedScreen }) => <RaisedScreen />}</Later>;
    case 'in-place':
      return <InPlaceScreen />;
    case 'teams':
      return <Later name="teams">{({ TeamsScreen }) => <TeamsScreen go={go} />}</Later>;
    case 'tell-staff':
      return <Later name="teams">{({ TellStaffScreen }) => <TellStaffScreen go={go} />}</Later>;
    case 'look-for':
      return (
        <Later name="teams">
          {({ LookForScreen }) => <LookForScreen go={go} practice={route.practice} />}
        </Later>
      );
    case 'pilots':
      return <Later name="pilots">{({ PilotsScreen }) => <PilotsScreen go={go} />}</Later>;
    case 'new-pilot':
      return <Later name="pilots">{({ NewPilotScreen }) => <NewPilotScreen go={go} />}</Later>;
    case 'pilot':
      return (
        <Later name="pilots">
          {({ PilotScreen }) => <PilotScreen go={go} pilot={route.pilot} />}
        </Later>
      );
    case 'feedback':
      return <Later name="answers">{({ OutboxScreen }) => <OutboxScreen go={go} />}</Later>;
    case 'agreement':
      return <AgreementScreen go={go} />;
    case 'message':
      return (
        <Later name="answers">
          {({ MessageScreen }) => <MessageScreen message={route.message} />}
        </Later>
      );
    case 'schedule':
      return <ScheduleScreen go={go} />;
    case 'coverage':
      return <CoverageScreen go={go} />;
    case 'coaching':
      return (
        <Later name="coaching">
          {({ CoachingScreen }) => <CoachingScreen go={go} order={route.order} />}
        </Later>
      );
    case 'progress':
      return (
        <Later name="progress">
          {({ ProgressScreen }) => (
            <ProgressScreen
              onOpen={(indicator, name) => go({ screen: 'indicator', indicator, name })}
            />
          )}
        </Later>
      );
    case 'indicator':
      return (
        <Later name="progress">
          {({ IndicatorScreen }) => (
            <IndicatorScreen
              indicator={route.indicator}
              onGo={(place) =>
                place === 'patterns' ? open('openPatterns') : go(whereTaken(place))
              }
            />
          )}
        </Later>
      );
    case 'leaders':
      return <Later name="leaders">{({ LeadersScreen }) => <LeadersScreen go={go} />}</Later>;
    case 'attention':
      return <AttentionScreen go={go} />;
  }
}
