// The order of the layers, and with it who wins, is set once in layers.css.
import "./layers.css";
import "./fonts.css";
import "./tokens.css";
import "./base.css";
import "./components.css";
import "./controls.css";
import "./strips-and-states.css";
import "./frame.css";
import "./start.css";
import "./record.css";
import "./check-in.css";
import "./plan.css";
import "./visit.css";
import "./formula.css";
import "./chart.css";
import "./ways-of-seeing.css";
