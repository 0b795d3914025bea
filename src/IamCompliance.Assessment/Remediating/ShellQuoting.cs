namespace IamCompliance.Assessment.Remediating;

/// <summary>Says inside which quotes of a shell command a place lies.</summary>
internal enum ShellQuoting
{
    /// <summary>Inside none.</summary>
    None,

    /// <summary>Inside single quotes.</summary>
    Single,

    /// <summary>Inside double quotes.</summary>
    Double,
}
