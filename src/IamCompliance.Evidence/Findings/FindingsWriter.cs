using CsvHelper;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Findings;

/// <summary>Writes <c>findings.csv</c>: one row for every subject in scope, passes too.</summary>
internal static class FindingsWriter
{
    private static readonly string[] Columns =
    [
        "account",
        "accountId",
        "control",
        "controlId",
        "chapter",
        "severity",
        "title",
        "subject",
        "outcome",
        "observation",
        "path",
        "required",
        "observed",
        "part",
        "waiverOwner",
        "waiverReason",
        "waiverExpires",
        "remediation",
    ];

    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", WriteByteOrderMark = true };

    /// <summary>Writes the rows by account, control and subject, in UTF-8 with a byte order mark, which spreadsheets need.</summary>
    public static void Write(EvidenceRun run, Stream output, CancellationToken cancellationToken)
    {
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        Row(csv, Columns);
        foreach (var account in run.Accounts)
        {
            foreach (var control in account.Controls)
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var subject in control.Subjects)
                    Row(csv, Cells(account, control, subject));
            }
        }
    }

    private static string?[] Cells(AccountResult account, ControlResult result, SubjectResult subject)
    {
        var control = result.Control.Control;
        var reasons = subject.Reasons.ToList();
        return
        [
            account.Name,
            account.State.AccountId,
            result.Control.Name,
            control.Id,
            control.Chapter,
            control.Severity.ToString().ToLowerInvariant(),
            control.Title,
            subject.Subject,
            subject.Outcome.ToString(),
            subject.Observation.ToString(),
            Joined(reasons, r => r.Path),
            Joined(reasons, r => r.Required),
            Joined(reasons, r => r.Observed),
            Joined(reasons, r => r.Part),
            subject.Waiver?.Owner,
            subject.Waiver?.Reason,
            Instants.Text(subject.Waiver?.Expires),
            subject.RemediationCli,
        ];
    }

    private static string Joined(List<Reason> reasons, Func<Reason, string> part) => string.Join("; ", reasons.Select(part));

    private static void Row(CsvWriter csv, string?[] cells)
    {
        foreach (var cell in cells)
            csv.WriteField(FormulaSafe.Of(cell));
        csv.EndRecord();
    }
}
