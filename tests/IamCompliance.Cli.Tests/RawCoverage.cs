using IamCompliance.TestKit;
using YamlDotNet.RepresentationModel;

namespace IamCompliance.Cli.Tests;

/// <summary>Counts what programs are covered by from nothing but the YAML of their files, so that it shares no code with the
/// product.</summary>
internal static class RawCoverage
{
    /// <summary>Counts the requirements of every edition by the word of what covers them.</summary>
    public static SortedDictionary<string, SortedDictionary<string, int>> Count()
    {
        var files = Directory
            .EnumerateFiles(RepositoryFiles.PathOf("controls", "programs"), "*.yaml", SearchOption.AllDirectories)
            .ToDictionary(f => f, Load);
        var counts = new SortedDictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        foreach (var (path, root) in files)
        {
            var edition = Text(root, "edition");
            var id = Text(root, "program") + (edition is null ? "" : "-" + edition);
            counts[id] = new SortedDictionary<string, int>(
                Requirements(path, root, files).Values.GroupBy(StateOf).ToDictionary(g => g.Key, g => g.Count()),
                StringComparer.Ordinal
            );
        }

        return counts;
    }

    private static Dictionary<string, YamlMappingNode> Requirements(
        string path,
        YamlMappingNode root,
        Dictionary<string, YamlMappingNode> files
    )
    {
        var all = new Dictionary<string, YamlMappingNode>(StringComparer.Ordinal);
        if (Text(root, "extends") is { } edition)
        {
            var below = Path.Combine(Path.GetDirectoryName(path)!, edition + ".yaml");
            foreach (var (id, requirement) in Requirements(below, files[below], files))
                all[id] = requirement;
        }

        foreach (var removed in Child(root, "removed") is YamlSequenceNode list ? list.Children : [])
            Assert.True(all.Remove(removed.ToString()));
        foreach (var (id, requirement) in ((YamlMappingNode)root["requirements"]).Children)
            all[id.ToString()] = (YamlMappingNode)requirement;
        return all;
    }

    private static string StateOf(YamlMappingNode requirement) =>
        Text(requirement, "responsibility") == "aws" ? "inherited"
        : Text(requirement, "assessment") == "manual" ? "manual"
        : Child(requirement, "controls") is not YamlSequenceNode { Children.Count: > 0 } ? "uncovered"
        : Text(requirement, "partial") == "true" ? "partial"
        : "automated";

    private static YamlMappingNode Load(string path)
    {
        var yaml = new YamlStream();
        using var text = File.OpenText(path);
        yaml.Load(text);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static YamlNode? Child(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static string? Text(YamlMappingNode map, string key) => Child(map, key)?.ToString();
}
