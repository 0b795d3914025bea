namespace IamCompliance.Generator.Model;

/// <summary>Holds everything that is emitted, without a single position: moving a line in YAML leaves it equal.</summary>
/// <param name="Chapters">One test class each.</param>
/// <param name="Cases">One file of case tests each.</param>
/// <param name="ManualRequirements">The requirements of chosen programs that need a person.</param>
/// <param name="Definitions">What the assembly carries; null when there is nothing to test.</param>
internal sealed record EmittedModel(
    EquatableArray<ChapterModel> Chapters,
    EquatableArray<CaseChapterModel> Cases,
    EquatableArray<ManualRequirementModel> ManualRequirements,
    DefinitionsModel? Definitions
)
{
    /// <summary>Gets the model of a project without definitions.</summary>
    public static EmittedModel Empty { get; } = new(default, default, default, null);
}
