using System.Globalization;
using System.Text;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Baseline;

/// <summary>Writes the failures of a run as waivers that a person has yet to decide on: one for each control and account, naming its
/// resources exactly.</summary>
/// <remarks>What a person must fill in begins with <c>TODO</c> and does not validate, so that nothing is accepted by itself.</remarks>
public sealed class BaselineWaivers
{
    private readonly List<(string Account, string Control, string Created, IReadOnlyList<string> Subjects)> waivers;

    /// <summary>Gathers the failures that no waiver in force accepts.</summary>
    /// <param name="run">The run.</param>
    public BaselineWaivers(EvidenceRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var failures =
            from account in run.Accounts
            from control in account.Controls
            from subject in control.Subjects
            where subject.Outcome is Outcome.Fail or Outcome.WaiverExpired
            group subject.Subject by (account.Name, Control: control.Control.Control.Id, Created: Day(account.State.CaptureEnd));
        waivers =
        [
            .. failures
                .OrderBy(f => f.Key.Name, StringComparer.Ordinal)
                .ThenBy(f => f.Key.Control, StringComparer.Ordinal)
                .Select(f =>
                    (
                        f.Key.Name,
                        f.Key.Control,
                        f.Key.Created,
                        (IReadOnlyList<string>)[.. f.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
                    )
                ),
        ];
    }

    /// <summary>Gets the number of waivers.</summary>
    public int Count => waivers.Count;

    /// <summary>Gets the number of failures they name.</summary>
    public int FailureCount => waivers.Sum(w => w.Subjects.Count);

    /// <summary>Writes <c>waivers.yaml</c>.</summary>
    /// <param name="expires">The end of all of them, as a person writes it: a date, or an instant.</param>
    /// <param name="owner">Who answers for them; null for each to be filled in.</param>
    public string Write(string expires, string? owner)
    {
        var text = new StringBuilder(
            "# What failed when this was written. Decide on each: mend it and delete the entry, or say why it is acceptable.\n"
        );
        if (waivers.Count == 0)
            return text.Append("waivers: []\n").ToString();
        text.Append("waivers:\n");
        foreach (var (account, control, created, subjects) in waivers)
        {
            Line(text, "  - control", control);
            Line(text, "    account", account);
            text.Append("    resources:\n      exactly:\n");
            foreach (var subject in subjects)
                text.Append("        - ").Append(Quote(subject)).Append('\n');
            Line(text, "    reason", $"TODO: why is this acceptable until {expires}?");
            Line(text, "    owner", owner ?? "TODO: who answers for it?");
            Line(text, "    approver", "TODO: who agrees?");
            text.Append("    created: ").Append(created).Append("\n    expires: ").Append(expires).Append('\n');
        }

        return text.ToString();
    }

    private static string Day(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, string key, string value) =>
        text.Append(key).Append(": ").Append(Quote(value)).Append('\n');

    private static string Quote(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (
                c is < ' ' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' or '\ufeff'
                || char.IsSurrogate(c)
                || c >= '\ufffe'
            )
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                text.Append(c);
        }

        return text.Append('"').ToString();
    }
}
