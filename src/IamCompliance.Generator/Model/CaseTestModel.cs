namespace IamCompliance.Generator.Model;

/// <summary>Describes the test method of one case.</summary>
/// <param name="ControlId">The control the case is about.</param>
/// <param name="Sentence">The sentence that names the case.</param>
/// <param name="MethodName">The name of the method.</param>
/// <param name="File">The file that debuggers and stack traces open.</param>
internal sealed record CaseTestModel(string ControlId, string Sentence, string MethodName, string File);
