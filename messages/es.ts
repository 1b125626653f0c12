import accounts from './accounts/es.json';
import activity from './activity/es.json';
import alerts from './alerts/es.json';
import api from './api/es.json';
import arranging from './arranging/es.json';
import auth from './auth/es.json';
import balances from './balances/es.json';
import banks from './banks/es.json';
import commands from './commands/es.json';
import common from './common/es.json';
import consent from './consent/es.json';
import disconnecting from './disconnecting/es.json';
import duplicates from './duplicates/es.json';
import erasing from './erasing/es.json';
import explaining from './explaining/es.json';
import history from './history/es.json';
import layout from './layout/es.json';
import leaving from './leaving/es.json';
import linking from './linking/es.json';
import live from './live/es.json';
import mail from './mail/es.json';
import netWorth from './net-worth/es.json';
import oneTotal from './one-total/es.json';
import ownership from './ownership/es.json';
import passkeys from './passkeys/es.json';
import privacy from './privacy/es.json';
import refreshing from './refreshing/es.json';
import sample from './sample/es.json';
import settings from './settings/es.json';
import statement from './statement/es.json';
import support from './support/es.json';
import transactions from './transactions/es.json';

/** The same in Spanish. */
export const es = {
  accounts,
  activity,
  alerts,
  api,
  arranging,
  auth,
  balances,
  banks,
  commands,
  common,
  consent,
  disconnecting,
  duplicates,
  erasing,
  explaining,
  history,
  layout,
  leaving,
  linking,
  live,
  mail,
  netWorth,
  oneTotal,
  ownership,
  passkeys,
  privacy,
  refreshing,
  sample,
  settings,
  statement,
  support,
  transactions,
};
