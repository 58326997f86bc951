// Tokens of smaller services that show by their form who issued them. Data, in the order of the services' names.
import type {TokenRule} from './provider-tokens.ts';

/** Marks one of which every secret of this table holds; see `TOKEN_MARKS`. */
export const SERVICE_MARKS =
  /AGE-SEC|AKC|AP[0-9]|API-|AQVN|ATATT|ATB|ATCTT|AstraCS|CCIP|CFPAT|CLOJARS|EAA|EZ[AT]K|FLWSECK|FlyV1|HRKU|LTAI|NRAK|NRI[IQ]|PMAK|Q~|SQSP|aio_|amzn|apify|atlasv1|bkua_|cfd_|cio|cmVmdGtu|dapi|do[opr]_v1|dp\.|dt0|duffel_|eptt|fig[dro]|fio-|fm[12]_|fo1_|glc_|glsa_|hv[sbr]\.|ico-|key-|lin_|lsv2|ntn_|nfp_|npk_|nvapi|ops_|ory_|oy2|phc_|phx_|pnu_|pplx|pscale_|pul-|r8_|rdme_|re_|rnd_|rubygems_|rzp_|s-s4t2|sbp_|sdk-|secret_|sgp_|sha256~|shippo_|shp|sl\.|sntry|sq0|sq[apu]_|tfp_|tk-us|tskey|vc[pciark]_|waka_|xkeysib|1\/\/0|:AA|:APA91|access_token\$|-us\d|t1\.|[MNO][\w-]{23,27}\./;

export const SERVICE_RULES: readonly TokenRule[] = [
  {kind: 'service-token', pattern: /(?<![A-Za-z0-9])hv[sbr]\.[\w-]{20,}/g},
  {kind: 'service-token', pattern: /do[opr]_v1_[0-9a-f]{40,}|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32,}/g},
  {
    kind: 'service-token',
    pattern: /gl(?:sa|c)_[\w+/=-]{30,}|sntry[su]_[\w+/=-]{30,}|rubygems_[0-9a-f]{40,}|fig[dro]_[\w-]{20,}/g,
  },
  {
    kind: 'service-token',
    pattern: /AT(?:ATT|CTT)3[\w=-]{30,}|ATBB[A-Za-z0-9]{24,}|(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{30,}/g,
  },
  {
    kind: 'service-token',
    pattern: /lin_(?:api|oauth)_[A-Za-z0-9]{30,}|PMAK-[0-9a-f-]{30,}|AGE-SECRET-KEY-1[0-9A-Z]{40,}/g,
  },
  {
    kind: 'service-token',
    pattern: /(?<![A-Za-z0-9])(?:dapi[0-9a-f]{32}|cio[A-Za-z0-9]{32}|oy2[a-z0-9]{43})(?![A-Za-z0-9])/g,
  },
  {kind: 'service-token', pattern: /(?<!\d)\d{8,10}:AA[\w-]{32,}/g},
  {
    kind: 'service-token',
    pattern: /(?<![A-Za-z0-9])(?:aio_[A-Za-z0-9]{28}|apify_api_[A-Za-z0-9]{30,}|AstraCS:[\w:.-]{40,})/g,
  },
  {kind: 'service-token', pattern: /amzn\.mws\.[0-9a-f-]{30,}|amzn1\.oa2-cs\.v1\.[0-9a-f]{40,}/g},
  {
    kind: 'service-token',
    pattern:
      /(?<![A-Za-z0-9])(?:AKC[a-zA-Z0-9]{60,}|cmVmdGtu[A-Za-z0-9+/=]{40,}|LTAI[A-Za-z0-9]{16,30})(?![A-Za-z0-9])/g,
  },
  {
    kind: 'service-token',
    pattern:
      /(?<![A-Za-z0-9])(?:bkua_[0-9a-f]{30,}|CCIPAT_[\w-]{30,}|CCIPRJ_[\w-]{30,}|CFPAT-[\w-]{40,}|CLOJARS_[0-9a-f]{50,})/g,
  },
  {
    kind: 'service-token',
    pattern:
      /(?<![A-Za-z0-9])(?:cf(?:k|ut|at)_[A-Za-z0-9]{40,}|dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{30,}|dt0[a-z]\d\d\.[A-Z0-9]{20,}\.[A-Z0-9]{50,})/g,
  },
  {
    kind: 'service-token',
    pattern: /duffel_(?:test|live)_[\w=-]{40,}|EZ[AT]K[A-Za-z0-9]{50,}|FLWSECK(?:_TEST)?-[A-Za-z0-9]{12,}(?:-X)?/g,
  },
  {kind: 'service-token', pattern: /(?<![A-Za-z0-9])(?:EAA[A-Za-z0-9]{60,}|EAAA[\w-]{56,}|sq0(?:atp|csp)-[\w-]{20,})/g},
  {
    kind: 'service-token',
    pattern:
      /(?<![A-Za-z0-9])(?:fo1_[\w-]{40,}|FlyV1 fm[12]_[\w+/=,-]{40,}|fm[12][ar]?_[A-Za-z0-9+/=]{80,}|fio-u-[\w=-]{50,})/g,
  },
  {
    kind: 'service-token',
    pattern: /HRKU-[\w-]{30,}|(?<![A-Za-z0-9])ico-[A-Za-z0-9]{32}|(?<![A-Za-z0-9])key-[0-9a-f]{32}(?![0-9a-f])/g,
  },
  {
    kind: 'service-token',
    pattern: /lsv2_(?:pt|sk)_[0-9a-f]{30,}_[0-9a-f]{8,}|(?<![0-9a-f])[0-9a-f]{32}-us\d{1,2}(?!\w)/g,
  },
  {
    kind: 'service-token',
    pattern:
      /NR(?:AK|II|IQ)-[A-Za-z0-9_-]{20,}|(?<![A-Za-z0-9])(?:ntn_[A-Za-z0-9]{40,}|nfp_[A-Za-z0-9]{30,}|npk_[A-Za-z0-9]{30,}|nvapi-[\w-]{60,})/g,
  },
  {
    kind: 'service-token',
    pattern:
      /(?<![A-Za-z0-9])(?:API-[A-Z0-9]{26}|ops_eyJ[A-Za-z0-9+/=]{100,}|ory_(?:pat|at|rt|ac)_[\w.-]{30,}|sha256~[\w-]{43})/g,
  },
  {
    kind: 'service-token',
    pattern:
      /(?<![A-Za-z0-9])(?:ph[cx]_[A-Za-z0-9]{40,}|pnu_[A-Za-z0-9]{36}|pplx-[A-Za-z0-9]{40,}|pscale_(?:tkn|pw|oauth)_[\w=.-]{32,}|pul-[0-9a-f]{40})/g,
  },
  {
    kind: 'service-token',
    pattern:
      /(?<![A-Za-z0-9])(?:r8_[A-Za-z0-9]{37}|rdme_[a-z0-9]{70}|re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,}|rnd_[A-Za-z0-9]{28,}|rzp_(?:live|test)_[A-Za-z0-9]{14,})/g,
  },
  {
    kind: 'service-token',
    pattern:
      /(?<![A-Za-z0-9])(?:s-s4t2(?:ud|af)-[0-9a-f]{64}|sbp_[0-9a-f]{40}|sdk-[0-9a-f]{8}-[0-9a-f-]{27}|secret_[A-Za-z0-9]{43}|sgp_(?:[0-9a-fA-F]{16}_)?[0-9a-fA-F]{40}|sl\.[\w-]{100,})/g,
  },
  {
    kind: 'service-token',
    pattern:
      /shippo_(?:live|test)_[0-9a-f]{40}|(?<![A-Za-z0-9])(?:sq[apu]_[0-9a-f]{40}|tfp_[\w.=-]{40,}|tk-us-[\w-]{48}|tskey-[a-z]{2,20}-[\w-]{20,})/g,
  },
  {
    kind: 'service-token',
    pattern:
      /(?<![A-Za-z0-9])(?:vc[pciark]_[A-Za-z0-9]{20,}|waka_[0-9a-f-]{36}|xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}|AQVN[\w-]{35,}|t1\.[\w=-]{60,}\.[\w=-]{40,})/g,
  },
  {kind: 'azure-key', pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])/g},
  {kind: 'google-key', pattern: /(?<![A-Za-z0-9])1\/\/0[\w-]{30,}|(?<![\w-])[\w-]{11,}:APA91[\w-]{100,}/g},
  {kind: 'service-token', pattern: /access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[0-9a-f]{32}/g},
  {kind: 'service-token', pattern: /(?<![\w-])[MNO][A-Za-z\d_-]{23,27}\.[\w-]{6}\.[\w-]{27,}(?![\w-])/g},
];
