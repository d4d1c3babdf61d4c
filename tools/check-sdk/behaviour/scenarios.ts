/** Groups of questions by name, each asked in a process of its own: the SDK keeps a lock, errors and one TraderApi for a whole process. */
import { askFactories } from './factories';
import type { Finding } from './finding';
import {
  closedDuringLogin,
  droppedLogin,
  exitDuringLogin,
  madeSetAndReleased,
  refusedLogin,
  silentLogin,
  version,
  type Place,
} from './lives';
import {
  callsOfNoSession,
  loginByUdp,
  loginsThatFail,
  logoutsOfNobody,
  orderBuffers,
  questionsBeforeLogin,
  successAfterFailure,
} from './raw-calls';

type Question = (place: Place) => Finding[] | Promise<Finding[]>;

/** Without these nothing else makes sense. */
export const versionQuestions = {
  'quote version': (place) => version('quote', place),
  'trader version': (place) => version('trader', place),
} satisfies Record<string, Question>;

/** What is asked of a scenario of the project's list. */
export const scenarios = {
  A1: { 'trader factory': (place) => askFactories('A1', place) },
  A2: { factories: (place) => askFactories('A2', place) },
  A4: { 'trader calls': (place) => callsOfNoSession('trader', place) },
  A5: { 'last errors': (place) => askFactories('A5', place), 'success after failure': successAfterFailure },
  A6: { 'quote calls': (place) => callsOfNoSession('quote', place) },
  A7: {
    'quote refused': (place) => refusedLogin('quote', place),
    'trader refused': (place) => refusedLogin('trader', place),
    'quote logins': (place) => loginsThatFail('quote', place),
    'trader logins': (place) => loginsThatFail('trader', place),
  },
  A8: {
    'quote dropped': (place) => droppedLogin('quote', place),
    'trader dropped': (place) => droppedLogin('trader', place),
  },
  A9: {
    'quote silent': (place) => silentLogin('quote', place),
    'trader silent': (place) => silentLogin('trader', place),
  },
  A10: { 'login by UDP': loginByUdp },
  A16: { 'before login': questionsBeforeLogin, 'account before login': (place) => askFactories('A16', place) },
  A17: { 'logouts of nobody': logoutsOfNobody },
  A18: { 'order buffers': orderBuffers },
  A20: {
    'quote closed': (place) => closedDuringLogin('quote', place),
    'trader closed': (place) => closedDuringLogin('trader', place),
    'quote exits': (place) => exitDuringLogin('quote', place),
    'trader exits': (place) => exitDuringLogin('trader', place),
  },
} satisfies Record<string, Record<string, Question>>;

export type Scenario = keyof typeof scenarios;

const lives: Record<string, Question> = {
  'quote made': (place) => madeSetAndReleased('quote', place),
  'trader made': (place) => madeSetAndReleased('trader', place),
};

export const questions: Readonly<Record<string, Question>> = Object.fromEntries(
  [versionQuestions, lives, ...Object.values(scenarios)].flatMap((group) => Object.entries<Question>(group)),
);
