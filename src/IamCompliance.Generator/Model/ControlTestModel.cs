namespace IamCompliance.Generator.Model;

/// <summary>Describes the test method of one bound control.</summary>
/// <param name="Name">The bound name, which the run looks up.</param>
/// <param name="MethodName">The name of the method, stable over releases.</param>
/// <param name="ControlId">The id of the control.</param>
/// <param name="Title">The demand in words.</param>
/// <param name="Severity">The severity as written in YAML.</param>
/// <param name="Requirements">The requirements of programs that rest on it.</param>
/// <param name="File">The file that debuggers and stack traces open.</param>
internal sealed record ControlTestModel(
    string Name,
    string MethodName,
    string ControlId,
    string Title,
    string Severity,
    EquatableArray<RequirementModel> Requirements,
    string File
);
