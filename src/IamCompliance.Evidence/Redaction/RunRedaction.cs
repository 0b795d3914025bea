using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Package;
using IamCompliance.Foundations.Secrets;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Redaction;

/// <summary>Leaves out of everything a run is made from what its evidence must not hold, before anything is assessed: so the verdicts are
/// those of what the package records.</summary>
public sealed class RunRedaction
{
    /// <summary>The environment variable with the secret key of account aliases.</summary>
    public const string AliasKeyVariable = "IAMC_ALIAS_KEY";

    private readonly AccountAliases? aliases;
    private readonly StateRedaction states;

    private RunRedaction(AccountAliases? aliases, KeyIdMasks masks, LinkedCatalogue catalogue, IReadOnlyList<SourceText> definitions)
    {
        this.aliases = aliases;
        Catalogue = catalogue;
        Definitions = definitions;
        states = new StateRedaction(catalogue, masks, aliases);
    }

    /// <summary>Gets the catalogue to assess with.</summary>
    public LinkedCatalogue Catalogue { get; }

    /// <summary>Gets the definition files to record.</summary>
    public IReadOnlyList<SourceText> Definitions { get; }

    /// <summary>Prepares the redaction of a run.</summary>
    /// <param name="catalogue">What was linked without error.</param>
    /// <param name="files">The files it was linked from.</param>
    /// <param name="settings">What the evidence is to be.</param>
    /// <param name="variable">Gives the value of an environment variable.</param>
    /// <exception cref="EvidencePackageException">Aliases of account ids are wanted and there is no key.</exception>
    public static RunRedaction Prepare(
        LinkedCatalogue catalogue,
        IReadOnlyCollection<SourceText> files,
        EvidenceSettings settings,
        Func<string, string?> variable
    )
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(variable);
        var aliases = settings.AliasesAccountIds ? new AccountAliases(Key(variable)) : null;
        var (redacted, masks) = new DefinitionRedaction(aliases).Apply(files);
        var known = files.ToHashSet(ReferenceEqualityComparer.Instance);
        return new RunRedaction(aliases, masks, redacted.All(known.Contains) ? catalogue : Link(catalogue, redacted), redacted);
    }

    // Cases and decision tests are no part of the evidence; whoever runs them finds them as they were.
    private static LinkedCatalogue Link(LinkedCatalogue catalogue, IReadOnlyList<SourceText> redacted)
    {
        var link = CatalogueCompiler.CompileRecorded(redacted, KnownResourceTypes.Catalog);
        return link.Diagnostics.FirstOrDefault(d => d.IsError) is { } problem
            ? throw new EvidencePackageException(
                $"The definitions do not link any more when access key ids and account ids are left out, as "
                    + $"evidence needs it: {problem.Span}: {problem.Descriptor.Id}: "
                    + $"{AccessKeyIds.Mask(problem.Message)} Name the resource in another way."
            )
            : link.Catalogue with
            {
                Cases = catalogue.Cases,
                EquivalentMutants = catalogue.EquivalentMutants,
                Decisions = catalogue.Decisions,
            };
    }

    /// <summary>Redacts a state.</summary>
    public AccountState Apply(AccountState state) => states.Apply(state);

    /// <summary>Redacts the name of an account, or a sentence about accounts.</summary>
    public string Apply(string text) => aliases is null ? text : aliases.Replace(text);

    private static string Key(Func<string, string?> variable) =>
        variable(AliasKeyVariable) is { Length: > 0 } key
            ? key
            : throw new EvidencePackageException(
                $"Account ids are to be replaced by aliases, which takes a secret key: set {AliasKeyVariable} "
                    + $"to a long random text, the same one for every run."
            );
}
