# Cost per survivor of all case types together, worked out anew from the cost of each case type.
#
# Usage: Rscript cost_per_survivor.R PACKAGE
#
# PACKAGE is a folder that `npm run --silent cost -- PACK --package PACKAGE` wrote, or the unpacked zip of the page
# Export. Needs R 3.5 or later and no packages. Exit status: 0 the result file says the same, 1 it does not.

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 1) stop("Usage: Rscript cost_per_survivor.R PACKAGE")

# Ids stay texts, whatever they look like; an empty cell is "no figure".
per_survivor <- read.csv(
  file.path(arguments[1], "results", "per_survivor.csv"),
  colClasses = c(mix = "character", site_type = "character", case_type = "character"),
  encoding = "UTF-8"
)
parts <- c(
  "staff_time", "standby", "service_items", "staff_items", "site_items", "programme_items", "overheads"
)

# The parts are the whole, row by row.
stopifnot(isTRUE(all.equal(rowSums(per_survivor[parts]), per_survivor$full, check.attributes = FALSE)))

# All survivors' cost is that of each case type, weighed by its cases; no figure weighs nothing.
of_types <- per_survivor[per_survivor$case_type != "all" & per_survivor$cases > 0, ]
of_types$cost <- of_types$full * of_types$cases
sums <- aggregate(cbind(cost, cases) ~ mix + site_type + year, data = of_types, FUN = sum)
sums$here <- sums$cost / sums$cases

of_all <- per_survivor[per_survivor$case_type == "all", c("mix", "site_type", "year", "full", "currency")]
compared <- merge(sums, of_all, by = c("mix", "site_type", "year"))
# R counts in some 16 digits.
compared$agrees <- abs(compared$here - compared$full) <= 1e-9 * pmax(1, abs(compared$full))

shown <- compared[compared$site_type == "all", c("mix", "year", "cases", "here", "full", "currency")]
print(shown[order(shown$mix, shown$year), ], digits = 8, row.names = FALSE)

if (nrow(compared) == 0 || nrow(compared) != nrow(sums) || !all(compared$agrees)) {
  print(compared[!compared$agrees, ], digits = 15)
  cat("They do not agree.\n")
  quit(status = 1)
}
cat(sprintf("The %d averages of per_survivor.csv agree with the case types that they are of.\n", nrow(compared)))
