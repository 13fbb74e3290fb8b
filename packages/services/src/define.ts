import './service-card/service-card.define.ts';
import './service-directory/service-directory.define.ts';
