using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Emits a property and the method that says whether it is set.</summary>
internal static class PropertyEmitter
{
    public static void Emit(CodeWriter code, ClassProperty property)
    {
        var (name, type) = (property.Name, property.Type);
        if (property.Deprecated)
            code.Line("[Obsolete(\"This property is deprecated.\")]");
        var initial = type.IsCollection ? $" = AWSConfigs.InitializeCollections ? new {type.Name}() : null;" : "";
        code.Line($"public {type.PropertyType} {name} {{ get; set; }}{initial}");
        code.Line();
        code.Line($"internal bool IsSet{name}() => {IsSet(name, type)};");
        code.Line();
    }

    private static string IsSet(string name, Mapping.ValueType type) =>
        type.IsCollection ? $"{name} != null && ({name}.Count > 0 || !AWSConfigs.InitializeCollections)"
        : type.IsValueType ? $"{name}.HasValue"
        : $"{name} != null";
}
