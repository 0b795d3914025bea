using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Foundations.Secrets;
using IamCompliance.History.Periods;

namespace IamCompliance.History.Writing;

/// <summary>Writes the report of a period as one page without script, which a strict policy allows its one style sheet and nothing
/// else.</summary>
public static class PeriodPage
{
    private static readonly string Style = ReadStyle();
    private static readonly string Policy =
        $"default-src 'none'; style-src "
        + $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; "
        + $"form-action 'none'";

    /// <summary>Writes it; the stream stays open.</summary>
    public static void Write(PeriodReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var html = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var title = $"IAM and STS compliance from {Day(report.Settings.From)} to {Day(report.Settings.To.AddTicks(-1))}";
        html.WriteLine(
            """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">"""
                + $"""<meta http-equiv="Content-Security-Policy" content="{Policy}">"""
                + """<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">"""
                + $"""<meta name="referrer" content="no-referrer"><title>{Text(title)}</title><style>{Style}</style></head><body><main>"""
        );
        html.WriteLine($"<h1>{Text(title)}</h1>");
        html.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<p class=\"soft\">From {report.Packages.Count} evidence packages. An observation holds until "
                    + $"the next one and for {Duration(report.Settings.Every)} at most; after that nobody knows, and "
                    + $"the timeline shows a gap. A gap is never a pass.</p>"
            )
        );
        Problems(html, report);
        Key(html);
        Timelines(html, report);
        Failures(html, report);
        Waivers(html, report);
        Attestations(html, report);
        Sample(html, report);
        Packages(html, report);
        html.WriteLine("</main></body></html>");
    }

    private static void Problems(StreamWriter html, PeriodReport report)
    {
        var missed = report.Timelines.Count(t => !t.IsCadenceKept);
        if (report.Packages.Count == 0)
            html.WriteLine("<p class=\"notice\">There is no package: nothing is known of this period.</p>");
        if (missed > 0)
            html.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<p class=\"notice\">The cadence was missed for {missed} of {report.Timelines.Count} "
                        + $"controls (each account counted for itself).</p>"
                )
            );
        foreach (var problem in report.Unreadable)
            html.WriteLine($"<p class=\"notice\">Not counted: {Text(problem.Problem)}</p>");
        foreach (var problem in report.ChainProblems)
            html.WriteLine($"<p class=\"notice\">The chain breaks: {Text(problem.Package)} {Text(problem.Problem)}.</p>");
    }

    private static void Key(StreamWriter html)
    {
        html.WriteLine(
            "<svg width=\"0\" height=\"0\" aria-hidden=\"true\"><defs><pattern id=\"gap\" width=\"6\" "
                + "height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" "
                + "height=\"6\"/><path d=\"M0 0V6\"/></pattern></defs></svg>"
        );
        html.Write("<ul class=\"key\">");
        foreach (var (name, words) in TimelinePicture.Words)
            html.Write(
                $"<li><svg viewBox=\"0 0 20 10\" aria-hidden=\"true\"><rect class=\"{name}\" width=\"20\" "
                    + $"height=\"10\"/></svg>{Text(words)}</li>"
            );
        html.WriteLine("</ul>");
    }

    private static void Timelines(StreamWriter html, PeriodReport report)
    {
        html.WriteLine("<h2>Timelines</h2>");
        foreach (var account in report.Timelines.GroupBy(t => (t.Account, t.AccountId)))
        {
            html.WriteLine(
                $"<h3>{Text(account.Key.Account)} ({Text(account.Key.AccountId)})</h3><div "
                    + $"class=\"wide\"><table><thead><tr><th>control</th><th>{Day(report.Settings.From)} to "
                    + $"{Day(report.Settings.To.AddTicks(-1))}</th><th "
                    + $"class=\"number\">observations</th><th>cadence</th></tr></thead><tbody>"
            );
            foreach (var line in account)
            {
                html.Write(
                    $"<tr><th scope=\"row\">{Text(line.Title)}<br><span class=\"soft\">{Text(line.Control)}, "
                        + $"{Text(line.Severity)}</span></th><td>"
                );
                TimelinePicture.Write(html, line, report.Settings);
                html.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"</td><td class=\"number\">{line.Observations}</td><td>{Cadence(line)}</td></tr>"
                    )
                );
            }

            html.WriteLine("</tbody></table></div>");
        }
    }

    private static string Cadence(Timeline line) =>
        (line.IsCadenceKept, line.Gaps.Count()) switch
        {
            (true, _) => "kept",
            (_, 1) => "missed, 1 gap",
            (_, var gaps) => string.Create(CultureInfo.InvariantCulture, $"missed, {gaps} gaps"),
        };

    private static void Failures(StreamWriter html, PeriodReport report) =>
        Table(
            html,
            "Failures and how long they lasted",
            "No control failed in the period.",
            ["account", "control", "first seen failing", "last seen failing", "first seen otherwise", "at most"],
            report.Timelines.SelectMany(t =>
                t.Episodes.Select(e =>
                    new[]
                    {
                        t.Account,
                        t.Control,
                        Instants.Text(e.Began)!,
                        Instants.Text(e.LastFailing)!,
                        e.Ended is null ? "not yet" : $"{Instants.Text(e.Ended)} ({e.EndedBy})",
                        e.TimeToFix is { } time ? Duration(time) : "open",
                    }
                )
            )
        );

    private static void Waivers(StreamWriter html, PeriodReport report) =>
        Table(
            html,
            "Waivers",
            "No package of the period looked at a waiver.",
            ["account", "control", "covers", "reason", "approved by", "holds from", "until", "used"],
            report.Waivers.Select(w =>
                new[]
                {
                    w.Account,
                    w.Waiver.Control,
                    w.Waiver.Resource,
                    w.Waiver.Reason,
                    w.Waiver.Approver,
                    Instants.Text(w.Waiver.Created)!,
                    Instants.Text(w.Waiver.Expires)!,
                    w.IsUsed ? "yes" : "no",
                }
            )
        );

    private static void Attestations(StreamWriter html, PeriodReport report) =>
        Table(
            html,
            "Attestations",
            "No package of the period looked at an attestation.",
            ["account", "requirement", "author", "reviewer", "date", "valid until", "last outcome"],
            report.Attestations.Select(a =>
                new[]
                {
                    a.Account,
                    $"{a.Program} {a.Requirement}",
                    a.Author,
                    a.Reviewer ?? "",
                    Instants.Text(a.Date) ?? "",
                    Instants.Text(a.ValidUntil) ?? "",
                    a.LastOutcome.ToString(),
                }
            )
        );

    private static void Sample(StreamWriter html, PeriodReport report) =>
        Table(
            html,
            $"Subjects to look at, drawn with the seed \"{report.Settings.Seed}\"",
            "No subject was drawn.",
            ["package", "captured", "account", "control", "subject", "outcome"],
            report.Sample.Select(s => new[] { s.Package, Instants.Text(s.Time)!, s.Account, s.Control, s.Subject, s.Outcome.ToString() })
        );

    private static void Packages(StreamWriter html, PeriodReport report) =>
        Table(
            html,
            "Packages",
            "None.",
            ["package", "captured", "run ended", "manifest"],
            report.Packages.Select(p => new[] { p.Path, Instants.Text(p.Time)!, Instants.Text(p.Finished)!, p.ManifestSha256 })
        );

    private static void Table(StreamWriter html, string title, string none, string[] heads, IEnumerable<string[]> rows)
    {
        html.WriteLine($"<h2>{Text(title)}</h2>");
        var any = false;
        foreach (var row in rows)
        {
            if (!any)
                html.WriteLine(
                    $"<div class=\"wide\"><table><thead><tr>{string.Concat(heads.Select(h => $"<th>{Text(h)}</th>"))}</tr></thead><tbody>"
                );
            any = true;
            html.WriteLine($"<tr>{string.Concat(row.Select(c => $"<td>{Text(c)}</td>"))}</tr>");
        }

        html.WriteLine(any ? "</tbody></table></div>" : $"<p>{Text(none)}</p>");
    }

    internal static string Text(string text) => HtmlEncoder.Default.Encode(VisibleText.Of(AccessKeyIds.Mask(text)));

    internal static string Duration(TimeSpan time) =>
        time.TotalDays >= 1 ? Words(time.TotalDays, "day")
        : time.TotalHours >= 1 ? Words(time.TotalHours, "hour")
        : Words(time.TotalMinutes, "minute");

    private static string Words(double count, string unit)
    {
        var text = Math.Round(count, 1).ToString("0.#", CultureInfo.InvariantCulture);
        return text == "1" ? $"1 {unit}" : $"{text} {unit}s";
    }

    private static string Day(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string ReadStyle()
    {
        using var reader = new StreamReader(typeof(PeriodPage).Assembly.GetManifestResourceStream("period.css")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
