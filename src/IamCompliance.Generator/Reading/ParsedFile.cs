using IamCompliance.Definitions.Text;

namespace IamCompliance.Generator.Reading;

/// <summary>Holds one definition file as a tree: read once, for the branch that emits and for the one that reports.</summary>
/// <param name="Tree">The tree; equal when the text is.</param>
/// <param name="Origin">Where the file lies and who wrote it.</param>
internal sealed record ParsedFile(SourceTree Tree, FileOrigin Origin)
{
    /// <summary>Gets the file as it is written.</summary>
    public SourceText Source => Tree.Source;

    /// <summary>Gets whether the file holds decision tests, which no other definition refers to.</summary>
    public bool HoldsDecisions => Tree.Path.Kind == FileKind.Decisions;

    /// <summary>Reads a file by itself, unless it was shipped as it is.</summary>
    public static ParsedFile Of(DefinitionFile file) => new(ShippedTrees.Find(file.Source) ?? SourceTree.Read(file.Source), file.Origin);
}
