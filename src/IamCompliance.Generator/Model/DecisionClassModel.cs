namespace IamCompliance.Generator.Model;

/// <summary>Describes the part of the class <c>Decisions</c> that stands for one file.</summary>
/// <param name="Identifier">A name of the file that is distinct in C# and as a file name.</param>
/// <param name="Source">The file.</param>
/// <param name="Methods">The names of the test methods, one for each decision.</param>
internal sealed record DecisionClassModel(string Identifier, DecisionFileModel Source, EquatableArray<string> Methods);
