using System.Text.Json;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Assessment.Access;

/// <summary>A service control policy or resource control policy that binds the account.</summary>
/// <param name="Name">The name.</param>
/// <param name="Id">The id, p-….</param>
/// <param name="Type">SERVICE_CONTROL_POLICY or RESOURCE_CONTROL_POLICY.</param>
/// <param name="IsAwsManaged">Whether AWS owns it.</param>
/// <param name="TargetId">What it is attached to.</param>
/// <param name="Level">The level, 0 being the root.</param>
/// <param name="Document">The recorded document.</param>
/// <param name="Policy">The compiled document.</param>
internal sealed record Guardrail(
    string Name,
    string Id,
    string Type,
    bool IsAwsManaged,
    string TargetId,
    int Level,
    JsonElement Document,
    CompiledPolicy Policy
)
{
    public bool IsServiceControl => Type == "SERVICE_CONTROL_POLICY";
}
