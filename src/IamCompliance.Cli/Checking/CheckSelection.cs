using IamCompliance.Cli.Commands;
using IamCompliance.Definitions.Linking;
using IamCompliance.Running.Accounts;

namespace IamCompliance.Cli.Checking;

/// <summary>Narrows a check to what was named on the command line; empty lists narrow nothing.</summary>
internal sealed record CheckSelection(IReadOnlyList<string> Programs, IReadOnlyList<string> Controls, IReadOnlyList<string> Accounts)
{
    /// <summary>Gets the controls that are asked for besides all others; they narrow nothing.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Gets one sentence for the evidence, or two; null when nothing was narrowed and nothing added.</summary>
    public string? Note => string.Join(' ', new[] { Narrowed, Added }.OfType<string>()) is { Length: > 0 } note ? note : null;

    private string? Narrowed =>
        Programs.Count + Controls.Count + Accounts.Count == 0
            ? null
            : "Narrowed on the command line to "
                + string.Join(
                    "; ",
                    new[] { ("programs", Programs), ("controls", Controls), ("accounts", Accounts) }
                        .Where(n => n.Item2.Count > 0)
                        .Select(n => $"{n.Item1} {string.Join(", ", n.Item2)}")
                )
                + ".";

    private string? Added => Also.Count == 0 ? null : $"Asked for on the command line besides: controls {string.Join(", ", Also)}.";

    private bool Narrows => Programs.Count + Controls.Count > 0;

    /// <summary>Narrows what is assessed; a name that matches nothing is an error, never an empty success.</summary>
    public LinkedCatalogue Narrow(LinkedCatalogue catalogue)
    {
        foreach (var program in Programs.Where(p => catalogue.Programs.All(known => known.Id != p)))
            throw new UsageException(
                $"there is no program `{program}`",
                $"programs are {string.Join(", ", catalogue.Programs.Select(p => p.Id))}"
            );
        // Who names a control or a program asks for what it costs.
        foreach (var control in Controls.Concat(Also).Where(c => !catalogue.Askable.Any(s => IsCalled(s, c))))
        {
            throw new UsageException(
                catalogue.Controls.Any(c => c.Id == control)
                    ? $"the control `{control}` is not selected by the profile"
                    : $"there is no control `{control}`",
                "`iamc catalog` lists the controls, and `controls: { also: [...] }` of the profile adds one"
            );
        }

        var selected = (Narrows ? catalogue.Askable : catalogue.Selected)
            .Where(s => Programs.Count == 0 || s.Requirements.Any(r => Programs.Contains(r.Program)))
            .Where(s => Controls.Count == 0 || Controls.Any(c => IsCalled(s, c)))
            .Concat(catalogue.Askable.Where(s => Also.Any(c => IsCalled(s, c))))
            .DistinctBy(s => s.Name, StringComparer.Ordinal)
            .OrderBy(s => s.Name, StringComparer.Ordinal)
            .ToList();
        if (selected.Count == 0)
            throw new UsageException(
                "nothing is selected: no control matches",
                "name other programs or controls; `iamc catalog` lists them"
            );
        return catalogue with
        {
            Selected = selected,
            OnRequest = Narrows ? [] : [.. catalogue.OnRequest.Except(selected)],
            ManualRequirements =
            [
                .. catalogue.ManualRequirements.Where(m =>
                    Controls.Count == 0 && (Programs.Count == 0 || Programs.Contains(m.Reference.Program))
                ),
            ],
            Uncovered = [.. catalogue.Uncovered.Where(u => Programs.Count == 0 || Programs.Contains(u.Program))],
        };
    }

    private static bool IsCalled(BoundControl bound, string name) => bound.Control.Id == name || bound.Name == name;

    /// <summary>Narrows the accounts.</summary>
    public IReadOnlyList<AccountSource> Narrow(IReadOnlyList<AccountSource> accounts)
    {
        foreach (var account in Accounts.Where(a => accounts.All(s => s.Name != a && s.Id != a)))
            throw new UsageException(
                $"the profile has no account `{account}`",
                $"accounts are {string.Join(", ", accounts.Select(a => a.Name ?? a.Path))}"
            );
        return Accounts.Count == 0 ? accounts : [.. accounts.Where(s => Accounts.Contains(s.Name) || Accounts.Contains(s.Id))];
    }
}
