# Targets against results in base R: a panel, a chart, a regression table.
#   tifa series examples/documents --only targets --format csv -o targets.csv
#   Rscript examples/r/targets.R targets.csv OUT
arguments <- commandArgs(trailingOnly = TRUE)
source <- arguments[1]
out <- arguments[2]
if (!l10n_info()[["UTF-8"]]) stop("R does not read Chinese in this locale: set one with UTF-8, such as LC_ALL=C.UTF-8")
dir.create(out, recursive = TRUE, showWarnings = FALSE)

# the byte order mark is for Excel; empty cells are missing values; texts that begin with a sign are led by an apostrophe
targets <- read.csv(source, fileEncoding = "UTF-8-BOM", na.strings = "", check.names = FALSE, stringsAsFactors = FALSE)

# one target for each place, year and indicator: growth rates of which the result is known
rates <- subset(targets, state == "stated" & primary == "true" & measure == "change-rate" &
  change == "up" & !is.na(achieved_value) & achieved_change == "up")
if (nrow(rates) == 0) stop("no target with its result: that takes the reports of one place for two years in a row")
# of a range the middle counts, as in the column of differences
rates$aim <- ifelse(is.na(rates$max), rates$value, (rates$value + rates$max) / 2)
rates$reached <- rates$aim + rates$difference

# a panel: a row for each place and year, a pair of columns for each indicator
panel <- reshape(rates[c("place", "year", "indicator", "aim", "reached")],
  idvar = c("place", "year"), timevar = "indicator", direction = "wide")
panel <- panel[order(panel$place, panel$year), ]
write.csv(panel, file.path(out, "panel.csv"), row.names = FALSE, na = "", fileEncoding = "UTF-8")

# a chart: what was aimed at and what was reached, in the place with the longest series
place <- names(which.max(table(rates$place)))
gdp <- subset(rates, indicator == "地区生产总值" & place == get("place", envir = globalenv()))
gdp <- gdp[order(gdp$year), ]
svg(file.path(out, "chart.svg"), width = 7, height = 4.5)
plot(gdp$year, gdp$aim, type = "b", pch = 1, lty = 2, xlab = "Year", ylab = "Growth of GDP, %",
  ylim = range(gdp$aim, gdp$reached), main = "What was aimed at and what was reached")
lines(gdp$year, gdp$reached, type = "b", pch = 16)
legend("bottomleft", c("target", "result"), lty = c(2, 1), pch = c(1, 16), bty = "n")
invisible(dev.off())

cat("panel:", nrow(panel), "places and years;", length(unique(rates$indicator)), "indicators\n")

# a regression of results on targets, pooled, and with an intercept for each indicator that has eight pairs or more
counts <- table(rates$indicator)
common <- subset(rates, indicator %in% names(counts)[counts >= 8])
if (length(unique(common$indicator)) < 2) stop("no regression: that takes two indicators with eight targets and results each")
pooled <- lm(reached ~ aim, data = common)
within <- lm(reached ~ aim + factor(indicator), data = common)
row <- function(model, name) {
  found <- coef(summary(model))["aim", ]
  data.frame(model = name, target = found[["Estimate"]], error = found[["Std. Error"]],
    p = found[["Pr(>|t|)"]], r2 = summary(model)$r.squared, n = nobs(model))
}
regression <- rbind(row(pooled, "pooled"), row(within, "by indicator"))
write.csv(regression, file.path(out, "regression.csv"), row.names = FALSE)

print(regression, digits = 3, row.names = FALSE)
