using System.Text;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Analysis;

/// <summary>Knows the policies of AWS that lead further when they are attached, whether an account uses them yet or not.</summary>
/// <remarks>Each is a file under <c>Analysis/AwsPolicies</c>, as AWS publishes it.</remarks>
internal static class AwsPolicies
{
    private const string Prefix = "Analysis.AwsPolicies.";
    private const string Suffix = ".json";

    /// <summary>Gets the policies by name; the one that allows everything is <c>AdministratorAccess</c>.</summary>
    public static IReadOnlyDictionary<string, CompiledPolicy> ByName { get; } =
        typeof(AwsPolicies)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(n => n[Prefix.Length..^Suffix.Length], Read, StringComparer.Ordinal);

    /// <summary>Gets the policy that allows everything.</summary>
    public static CompiledPolicy Everything { get; } = ByName["AdministratorAccess"];

    /// <summary>The ARN of a policy of AWS in a partition.</summary>
    public static string Arn(string partition, string name) => $"arn:{partition}:iam::aws:policy/{name}";

    private static CompiledPolicy Read(string resource)
    {
        using var reader = new StreamReader(typeof(AwsPolicies).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return CompiledPolicy.Compile(Arn("aws", resource[Prefix.Length..^Suffix.Length]), reader.ReadToEnd(), PolicyKind.Identity);
    }
}
