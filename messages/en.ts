import accounts from './accounts/en.json';
import activity from './activity/en.json';
import alerts from './alerts/en.json';
import api from './api/en.json';
import arranging from './arranging/en.json';
import auth from './auth/en.json';
import balances from './balances/en.json';
import banks from './banks/en.json';
import commands from './commands/en.json';
import common from './common/en.json';
import consent from './consent/en.json';
import disconnecting from './disconnecting/en.json';
import duplicates from './duplicates/en.json';
import erasing from './erasing/en.json';
import explaining from './explaining/en.json';
import history from './history/en.json';
import layout from './layout/en.json';
import leaving from './leaving/en.json';
import linking from './linking/en.json';
import live from './live/en.json';
import mail from './mail/en.json';
import netWorth from './net-worth/en.json';
import oneTotal from './one-total/en.json';
import ownership from './ownership/en.json';
import passkeys from './passkeys/en.json';
import privacy from './privacy/en.json';
import refreshing from './refreshing/en.json';
import sample from './sample/en.json';
import settings from './settings/en.json';
import statement from './statement/en.json';
import support from './support/en.json';
import transactions from './transactions/en.json';

/** Every word Florin says in English: the source, whose keys every other language has. */
export const en = {
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
