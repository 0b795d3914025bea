namespace IamCompliance.Generator.Model;

/// <summary>Holds one definition file: its logical path and its canonical text.</summary>
internal sealed record SourceModel(string Path, string Content);
