using IamCompliance.Cli.Commands;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Text;
using IamCompliance.Running.Accounts;

namespace IamCompliance.Cli.Loading;

/// <summary>Holds what a path on the command line stands for: definitions, linked, and the folder that relative paths start from.</summary>
/// <param name="Directory">The folder of the profile, or of the state when there is none.</param>
/// <param name="Files">The definition files by logical path, for showing source lines.</param>
/// <param name="Link">What was linked, and every problem.</param>
/// <param name="Accounts">The accounts to assess, in the profile's order.</param>
internal sealed record Workspace(
    string Directory,
    IReadOnlyDictionary<string, SourceText> Files,
    LinkResult Link,
    IReadOnlyList<AccountSource> Accounts
)
{
    /// <summary>Gets the linked catalogue, or refuses when a definition is wrong.</summary>
    /// <exception cref="UsageException">A definition has an error; all of them were printed.</exception>
    public LinkedCatalogue RequireCatalogue()
    {
        Output.DiagnosticPrinter.Print(Link.Diagnostics, Files);
        var errors = Link.Diagnostics.Count(d => d.IsError);
        if (errors > 0)
            throw new UsageException(
                $"{errors} {(errors == 1 ? "problem" : "problems")} in the definitions",
                "mend them, `iamc validate` shows them again"
            );
        return Link.Catalogue;
    }

    /// <summary>Gets the problems that are errors.</summary>
    public IEnumerable<Diagnostic> Errors => Link.Diagnostics.Where(d => d.IsError);
}
