import './service-card/service-card.define.ts';
import './service-directory/service-directory.define.ts';
import './receipt/receipt.define.ts';
import './case-status/case-status.define.ts';
import './near-me/near-me.define.ts';
import './recent-services/recent-services.define.ts';
