namespace IamCompliance.Policies.Escalation;

/// <summary>Tells which names of service principals mean one service.</summary>
/// <remarks>
/// Some services have names for each Region, and in China some end with <c>.com.cn</c>:
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services
/// </remarks>
internal static class ServiceNames
{
    private const string China = ".com.cn";

    /// <summary>The name without Region and country, such as <c>states.amazonaws.com</c>.</summary>
    public static string General(string name)
    {
        var text = name.EndsWith(China, StringComparison.Ordinal) ? name[..^".cn".Length] : name;
        var labels = text.Split('.');
        return labels.Length < 4 ? text : string.Join('.', labels.Where((l, i) => i == 0 || !IsRegion(l)));
    }

    private static bool IsRegion(string label) => label.Count(c => c == '-') >= 2 && char.IsAsciiDigit(label[^1]);
}
