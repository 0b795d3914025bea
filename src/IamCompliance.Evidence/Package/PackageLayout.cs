using IamCompliance.Assessment;
using IamCompliance.Definitions.Profiles;

namespace IamCompliance.Evidence;

/// <summary>Gives every control on every account its own place in the package, whatever the names are.</summary>
internal sealed class PackageLayout
{
    private readonly Dictionary<(AccountResult, ControlResult), string> reports = new(ReferencePairs.Instance);

    /// <summary>Lays out a run that is in canonical order.</summary>
    public PackageLayout(EvidenceRun run, IReadOnlyCollection<EvidenceFormat> formats)
    {
        Formats = formats;
        var folders = new FileNames();
        foreach (var account in run.Accounts)
        {
            var folder = folders.Take(account.Name);
            var files = new FileNames();
            foreach (var control in account.Controls)
                reports.Add((account, control), $"{folder}/{files.Take(control.Control.Name)}");
        }
    }

    /// <summary>Gets the formats of the package.</summary>
    public IReadOnlyCollection<EvidenceFormat> Formats { get; }

    /// <summary>Gets the name of a control's report below <c>controls/</c>, without extension; it also serves as an anchor.</summary>
    public string NameOf(AccountResult account, ControlResult control) => reports[(account, control)];

    /// <summary>Gets the path of a control's Markdown report inside of the package.</summary>
    public string ReportPath(AccountResult account, ControlResult control) => $"controls/{NameOf(account, control)}.md";
}
