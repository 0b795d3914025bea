namespace IamCompliance.Cli.Capturing;

/// <summary>How permissions are printed.</summary>
internal enum PermissionsFormat
{
    /// <summary>The policy alone, as JSON.</summary>
    Policy,

    /// <summary>A template of a role that has it.</summary>
    CloudFormation,

    /// <summary>Terraform of a role that has it.</summary>
    Terraform,
}
