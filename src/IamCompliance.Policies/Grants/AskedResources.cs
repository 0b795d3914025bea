using IamCompliance.Policies.Resources;

namespace IamCompliance.Policies.Grants;

/// <summary>The resources a question is about.</summary>
internal sealed class AskedResources
{
    /// <summary>The resource of requests that are about none.</summary>
    public const string NoResource = "*";

    public AskedResources(GrantQuestion question)
    {
        Texts = question.Resources;
        Quantifier = question.OfResources;
        Set = new TextSet(
            [.. question.Resources.SelectMany(r => ResourcePattern.Compile(r, hasVariables: false)).Select(r => r.Constant!)],
            isNegated: false
        );
        IncludeNoResource = Set.Contains(NoResource);
    }

    public IReadOnlyList<string> Texts { get; }

    public Quantifier Quantifier { get; }

    public TextSet Set { get; }

    /// <summary>Gets whether requests that are about no resource are among those asked for: when <c>*</c> is.</summary>
    public bool IncludeNoResource { get; }

    /// <summary>Whether requests of an action can be about one of the resources.</summary>
    public bool CanBeOf(KnownAction action) => IncludeNoResource || !action.IsAboutNoResource;
}
