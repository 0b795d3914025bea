namespace IamCompliance.Generator.Reading;

/// <summary>Says whose cases become tests: the build property <c>IamComplianceCases</c>.</summary>
internal enum CaseSelection
{
    /// <summary>Those of the project's own controls; packages test theirs before they ship.</summary>
    Own,

    /// <summary>Those of every control.</summary>
    All,

    /// <summary>No cases.</summary>
    None,
}
