namespace IamCompliance.Policies.Reference;

/// <summary>What is known of one service.</summary>
internal sealed class Service
{
    /// <summary>Reads a service.</summary>
    /// <param name="prefix">The part of its actions before the colon.</param>
    /// <param name="lines">Rows of the reference, their fields separated by tabs.</param>
    public Service(string prefix, List<string> lines)
    {
        Prefix = prefix;
        Dictionary<string, ServiceAction> actions = new(lines.Count, StringComparer.OrdinalIgnoreCase);
        Dictionary<string, ServiceResourceType> resources = new(StringComparer.Ordinal);
        List<ServiceConditionKey> keys = [];
        foreach (var line in lines)
        {
            var row = line.Split('\t');
            switch (row[0])
            {
                case "A":
                    actions[row[2]] = new ServiceAction(row[2], row[3], [.. List(row[4]).Select(t => t.TrimEnd('*'))], List(row[5]));
                    break;
                case "R":
                    resources[row[2]] = new ServiceResourceType(row[2], row[3], List(row[4]));
                    break;
                default:
                    keys.Add(new ServiceConditionKey(row[2], row[3]));
                    break;
            }
        }

        Actions = actions;
        ResourceTypes = resources;
        ConditionKeys = keys;
    }

    public string Prefix { get; }

    /// <summary>Gets the actions by name, in any case of letters.</summary>
    public IReadOnlyDictionary<string, ServiceAction> Actions { get; }

    public IReadOnlyDictionary<string, ServiceResourceType> ResourceTypes { get; }

    public IReadOnlyList<ServiceConditionKey> ConditionKeys { get; }

    private static string[] List(string field) => field.Length == 0 ? [] : field.Split(',');
}
