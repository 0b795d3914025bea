using IamCompliance.StandIns.Generator.Reading;

namespace IamCompliance.StandIns.Generator.Mapping;

/// <summary>Collects the structures and constants that operations reach, and whether they are read, written or both.</summary>
internal sealed class ReachableShapes
{
    private readonly SortedDictionary<string, ApiShape> constants = new(StringComparer.Ordinal);
    private readonly HashSet<(string Name, bool Read)> uses = [];
    private readonly Queue<(ApiShape Shape, bool Read)> unexplored = new();

    /// <summary>Whether what is added now is part of an answer (or else of a request).</summary>
    public bool Read { get; set; }

    public void AddClass(ApiShape shape)
    {
        if (uses.Add((shape.Name, Read)))
            unexplored.Enqueue((shape, Read));
    }

    public void AddConstants(ApiShape shape) => constants[shape.Name] = shape;

    /// <summary>Maps every reachable structure; mapping one may reach more.</summary>
    public ModelClass[] MapClasses(Func<ApiShape, ModelClass> map)
    {
        var mapped = new SortedDictionary<string, ModelClass>(StringComparer.Ordinal);
        while (unexplored.Count > 0)
        {
            var (shape, read) = unexplored.Dequeue();
            Read = read;
            mapped[shape.Name] = map(shape);
        }

        return
        [
            .. mapped.Select(entry =>
                entry.Value with
                {
                    IsRead = uses.Contains((entry.Key, true)),
                    IsWritten = uses.Contains((entry.Key, false)),
                }
            ),
        ];
    }

    public ConstantType[] MapConstants() =>
        [.. constants.Values.Select(shape => new ConstantType(Names.Capitalise(shape.Name), shape.EnumValues))];
}
