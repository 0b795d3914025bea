namespace IamCompliance.Definitions.Profiles;

/// <summary>Says where the state of an account comes from.</summary>
public enum StateSourceKind
{
    /// <summary>A recorded state file, <c>*.state.json</c> or <c>*.state.json.gz</c>.</summary>
    StateFile,

    /// <summary>A directory of AWS CLI outputs.</summary>
    ExportDirectory,

    /// <summary>The live account itself.</summary>
    Live,
}
