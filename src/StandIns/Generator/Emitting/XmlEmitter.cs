using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Emits how a class is read from XML, element by element.</summary>
internal static class XmlEmitter
{
    public static void EmitRead(CodeWriter code, ModelClass type)
    {
        if (type.Role == ClassRole.Part)
        {
            code.Line($"internal static {type.Name} Read(XmlReader reader) => XmlBody.Structure(reader, new {type.Name}(), ReadMember);");
            code.Line();
        }

        code.Open($"internal static bool ReadMember(XmlReader reader, {type.Name} value)");
        code.Open("switch (reader.LocalName)");
        foreach (var property in type.Properties)
        {
            code.Line($"case {Literal.Of(property.WireName)}:");
            code.Line($"    {Assign(property)};");
            code.Line("    return true;");
        }

        code.Line("default:");
        code.Line("    return false;");
        code.Close();
        code.Close();
    }

    private static string Assign(ClassProperty property)
    {
        var (target, type) = ($"value.{property.Name}", property.Type);
        return type is { Kind: ValueKind.List, Flattened: true }
            ? $"({target} ??= new {type.Name}()).Add({Read(type.Element!)})"
            : $"{target} = {Read(type)}";
    }

    private static string Read(Mapping.ValueType type) =>
        type.Kind switch
        {
            ValueKind.Constant => $"{type.Name}.FindValue(XmlBody.Text(reader))",
            ValueKind.Class => $"{type.Name}Xml.Read(reader)",
            ValueKind.List => $"XmlBody.List(reader, {Literal.Of(type.ElementName)}, static reader => {Read(type.Element!)})",
            ValueKind.Map =>
                $"XmlBody.Map(reader, {Literal.Of(type.KeyName)}, {Literal.Of(type.ElementName)}, static reader => {Read(type.Element!)})",
            _ => $"XmlBody.{type.Kind}(reader)",
        };
}
