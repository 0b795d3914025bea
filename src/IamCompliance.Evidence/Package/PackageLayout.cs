using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Package;

/// <summary>Gives every control on every account its own place in the package, whatever the names are.</summary>
internal sealed class PackageLayout
{
    private readonly Dictionary<(AccountResult, ControlResult), string> reports = new(ReferencePairs.Instance);
    private readonly Dictionary<AccountResult, string> accounts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> controls = new(StringComparer.Ordinal);
    private readonly Dictionary<AccountResult, string> states = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, ManifestEntry> written = new(StringComparer.Ordinal);

    /// <summary>Lays out a run that is in canonical order.</summary>
    public PackageLayout(EvidenceRun run, IReadOnlyCollection<EvidenceFormat> formats)
    {
        Formats = formats;
        var folders = new FileNames();
        foreach (var account in run.Accounts)
        {
            var folder = folders.Take(account.Name);
            accounts.TryAdd(account, folder);
            states.TryAdd(account, $"inputs/states/{folder}.state.json.gz");
            var files = new FileNames();
            foreach (var control in account.Controls)
                reports.Add((account, control), $"{folder}/{files.Take(control.Control.Name)}");
        }

        var names = new FileNames();
        foreach (
            var name in run
                .Accounts.SelectMany(a => a.Controls)
                .Select(c => c.Control.Name)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
            controls.Add(name, names.Take(name));
    }

    /// <summary>Gets the formats of the package.</summary>
    public IReadOnlyCollection<EvidenceFormat> Formats { get; }

    /// <summary>Gets the name of a control's report below <c>controls/</c>, without extension.</summary>
    public string NameOf(AccountResult account, ControlResult control) => reports[(account, control)];

    /// <summary>Gets the name of an account's files, without extension.</summary>
    public string NameOf(AccountResult account) => accounts[account];

    /// <summary>Gets the name of the files about a control on all accounts, without extension.</summary>
    public string NameOf(string control) => controls[control];

    /// <summary>Gets the files that are written already, by path: a format may link to them and name their digests.</summary>
    public IReadOnlyDictionary<string, ManifestEntry> Written => written;

    /// <summary>Remembers that a file is written.</summary>
    public void Add(ManifestEntry entry) => written.Add(entry.Path, entry);

    /// <summary>Gets the path of an account's recorded state inside of the package.</summary>
    public string StatePath(AccountResult account) => states[account];

    /// <summary>Gets the path of a control's Markdown report inside of the package.</summary>
    public string ReportPath(AccountResult account, ControlResult control) => $"controls/{NameOf(account, control)}.md";
}
