using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Emits how a class is written as form parameters.</summary>
internal static class QueryEmitter
{
    public static void EmitWrite(CodeWriter code, ModelClass type)
    {
        code.Open($"internal static void Write(QueryParameters parameters, string prefix, {type.Name} value)");
        foreach (var property in type.Properties)
        {
            code.Open($"if (value.IsSet{property.Name}())");
            code.Line($"{Write(property.Type, $"prefix + {Literal.Of(property.WireName)}", $"value.{property.Name}")};");
            code.Close();
        }

        code.Close();
    }

    private static string Write(Mapping.ValueType type, string name, string value) =>
        type.Kind switch
        {
            ValueKind.Class => $"{type.Name}Query.Write(parameters, {name} + \".\", {value})",
            ValueKind.List => $"parameters.AddList({name}, {Literal.Of(type.Flattened ? null : type.ElementName)}, {value}, "
                + $"static (parameters, name, item) => {Write(type.Element!, "name", "item")})",
            ValueKind.Map or ValueKind.Blob => throw new FormatException(
                $"a request contains a {type.Kind}, which no stand-in needed so far"
            ),
            _ => $"parameters.Add({name}, {value})",
        };
}
