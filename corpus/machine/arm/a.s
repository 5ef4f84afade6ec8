	.text
	.syntax unified
	.eabi_attribute	67, "2.09"	@ Tag_conformance
	.eabi_attribute	6, 10	@ Tag_CPU_arch
	.eabi_attribute	7, 65	@ Tag_CPU_arch_profile
	.eabi_attribute	8, 1	@ Tag_ARM_ISA_use
	.eabi_attribute	9, 2	@ Tag_THUMB_ISA_use
	.fpu	vfpv3-d16
	.eabi_attribute	34, 1	@ Tag_CPU_unaligned_access
	.eabi_attribute	15, 1	@ Tag_ABI_PCS_RW_data
	.eabi_attribute	16, 1	@ Tag_ABI_PCS_RO_data
	.eabi_attribute	17, 2	@ Tag_ABI_PCS_GOT_use
	.eabi_attribute	20, 1	@ Tag_ABI_FP_denormal
	.eabi_attribute	21, 0	@ Tag_ABI_FP_exceptions
	.eabi_attribute	23, 3	@ Tag_ABI_FP_number_model
	.eabi_attribute	24, 1	@ Tag_ABI_align_needed
	.eabi_attribute	25, 1	@ Tag_ABI_align_preserved
	.eabi_attribute	28, 1	@ Tag_ABI_VFP_args
	.eabi_attribute	38, 1	@ Tag_ABI_FP_16bit_format
	.eabi_attribute	18, 4	@ Tag_ABI_PCS_wchar_t
	.eabi_attribute	26, 2	@ Tag_ABI_enum_size
	.eabi_attribute	14, 0	@ Tag_ABI_PCS_R9_use
	.file	"unit.c"
	.globl	outer                           @ -- Begin function outer
	.p2align	2
	.type	outer,%function
	.code	16                              @ @outer
	.thumb_func
outer:
.Lfunc_begin0:
	.file	0 "/src/unit.c" md5 0x1953f8e1f84e88a28657a93a0e6bbce1
	.loc	0 20 0                          @ unit.c:20:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: outer:p <- $r0
	@DEBUG_VALUE: outer:names <- $r1
	.save	{r4, lr}
	push	{r4, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r4, -8
	mov	r4, r0
.Ltmp0:
	@DEBUG_VALUE: outer:p <- $r4
	.loc	0 21 9 prologue_end             @ unit.c:21:9
	bl	callee
.Ltmp1:
	@DEBUG_VALUE: outer:names <- [DW_OP_LLVM_entry_value 1] $r1
	.loc	0 9 7                           @ unit.c:9:7
	ldr	r1, .LCPI0_0
.Ltmp2:
	.loc	0 21 37                         @ unit.c:21:37
	ldr	r2, [r4]
.Ltmp3:
	@DEBUG_VALUE: inner:x <- $r2
	.loc	0 9 7                           @ unit.c:9:7
.LPC0_0:
	add	r1, pc
	ldr	r1, [r1]
	str	r2, [r1]
	.loc	0 10 11                         @ unit.c:10:11
	add.w	r1, r2, r2, lsl #1
.Ltmp4:
	.loc	0 21 26                         @ unit.c:21:26
	add	r0, r1
	.loc	0 21 40 is_stmt 0               @ unit.c:21:40
	adds	r0, #1
	.loc	0 21 2                          @ unit.c:21:2
	pop	{r4, pc}
.Ltmp5:
	.p2align	2
@ %bb.1:
	.loc	0 0 2                           @ unit.c:0:2
.LCPI0_0:
.Ltmp6:
	.long	seen(GOT_PREL)-((.LPC0_0+4)-.Ltmp6)
.Lfunc_end0:
	.size	outer, .Lfunc_end0-outer
	.cfi_endproc
	.cantunwind
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function callee
	.type	callee,%function
	.code	16                              @ @callee
	.thumb_func
callee:
.Lfunc_begin1:
	.loc	0 14 0 is_stmt 1                @ unit.c:14:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: callee:p <- $r0
	@DEBUG_VALUE: callee:names <- $r1
	.loc	0 15 7 prologue_end             @ unit.c:15:7
	ldr	r2, .LCPI1_0
	movs	r3, #3
.LPC1_0:
	add	r2, pc
	ldr	r2, [r2]
	str	r3, [r2]
	.loc	0 16 18                         @ unit.c:16:18
	ldrd	r2, r0, [r0]
.Ltmp7:
	@DEBUG_VALUE: callee:p <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	0 16 9 is_stmt 0                @ unit.c:16:9
	ldr.w	r1, [r1, r2, lsl #2]
.Ltmp8:
	@DEBUG_VALUE: callee:names <- [DW_OP_LLVM_entry_value 1] $r1
	ldrb	r0, [r1, r0]
	.loc	0 16 2                          @ unit.c:16:2
	bx	lr
.Ltmp9:
	.p2align	2
@ %bb.1:
	.loc	0 0 2                           @ unit.c:0:2
.LCPI1_0:
.Ltmp10:
	.long	seen(GOT_PREL)-((.LPC1_0+4)-.Ltmp10)
.Lfunc_end1:
	.size	callee, .Lfunc_end1-callee
	.cfi_endproc
	.cantunwind
	.fnend
                                        @ -- End function
	.section	.debug_loclists,"",%progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 @ Length
.Ldebug_list_header_start0:
	.short	5                               @ Version
	.byte	4                               @ Address size
	.byte	0                               @ Segment selector size
	.long	5                               @ Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               @ DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    @   starting offset
	.uleb128 .Ltmp0-.Lfunc_begin0           @   ending offset
	.byte	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.byte	4                               @ DW_LLE_offset_pair
	.uleb128 .Ltmp0-.Lfunc_begin0           @   starting offset
	.uleb128 .Ltmp5-.Lfunc_begin0           @   ending offset
	.byte	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.byte	0                               @ DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               @ DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    @   starting offset
	.uleb128 .Ltmp1-.Lfunc_begin0           @   ending offset
	.byte	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.byte	4                               @ DW_LLE_offset_pair
	.uleb128 .Ltmp1-.Lfunc_begin0           @   starting offset
	.uleb128 .Ltmp5-.Lfunc_begin0           @   ending offset
	.byte	4                               @ Loc expr size
	.byte	163                             @ DW_OP_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.byte	0                               @ DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               @ DW_LLE_offset_pair
	.uleb128 .Ltmp3-.Lfunc_begin0           @   starting offset
	.uleb128 .Ltmp5-.Lfunc_begin0           @   ending offset
	.byte	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	0                               @ DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	4                               @ DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin0    @   starting offset
	.uleb128 .Ltmp7-.Lfunc_begin0           @   ending offset
	.byte	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.byte	4                               @ DW_LLE_offset_pair
	.uleb128 .Ltmp7-.Lfunc_begin0           @   starting offset
	.uleb128 .Ltmp9-.Lfunc_begin0           @   ending offset
	.byte	4                               @ Loc expr size
	.byte	163                             @ DW_OP_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.byte	0                               @ DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	4                               @ DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin0    @   starting offset
	.uleb128 .Ltmp8-.Lfunc_begin0           @   ending offset
	.byte	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.byte	4                               @ DW_LLE_offset_pair
	.uleb128 .Ltmp8-.Lfunc_begin0           @   starting offset
	.uleb128 .Ltmp9-.Lfunc_begin0           @   ending offset
	.byte	4                               @ Loc expr size
	.byte	163                             @ DW_OP_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.byte	0                               @ DW_LLE_end_of_list
.Ldebug_list_header_end0:
	.section	.debug_abbrev,"",%progbits
	.byte	1                               @ Abbreviation Code
	.byte	17                              @ DW_TAG_compile_unit
	.byte	1                               @ DW_CHILDREN_yes
	.byte	37                              @ DW_AT_producer
	.byte	37                              @ DW_FORM_strx1
	.byte	19                              @ DW_AT_language
	.byte	5                               @ DW_FORM_data2
	.byte	3                               @ DW_AT_name
	.byte	37                              @ DW_FORM_strx1
	.byte	114                             @ DW_AT_str_offsets_base
	.byte	23                              @ DW_FORM_sec_offset
	.byte	16                              @ DW_AT_stmt_list
	.byte	23                              @ DW_FORM_sec_offset
	.byte	27                              @ DW_AT_comp_dir
	.byte	37                              @ DW_FORM_strx1
	.byte	17                              @ DW_AT_low_pc
	.byte	27                              @ DW_FORM_addrx
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	115                             @ DW_AT_addr_base
	.byte	23                              @ DW_FORM_sec_offset
	.byte	116                             @ DW_AT_rnglists_base
	.byte	23                              @ DW_FORM_sec_offset
	.ascii	"\214\001"                      @ DW_AT_loclists_base
	.byte	23                              @ DW_FORM_sec_offset
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	2                               @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	37                              @ DW_FORM_strx1
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	39                              @ DW_AT_prototyped
	.byte	25                              @ DW_FORM_flag_present
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	32                              @ DW_AT_inline
	.byte	33                              @ DW_FORM_implicit_const
	.byte	1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	3                               @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	37                              @ DW_FORM_strx1
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	4                               @ Abbreviation Code
	.byte	36                              @ DW_TAG_base_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	37                              @ DW_FORM_strx1
	.byte	62                              @ DW_AT_encoding
	.byte	11                              @ DW_FORM_data1
	.byte	11                              @ DW_AT_byte_size
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	5                               @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	27                              @ DW_FORM_addrx
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	64                              @ DW_AT_frame_base
	.byte	24                              @ DW_FORM_exprloc
	.byte	122                             @ DW_AT_call_all_calls
	.byte	25                              @ DW_FORM_flag_present
	.byte	3                               @ DW_AT_name
	.byte	37                              @ DW_FORM_strx1
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	39                              @ DW_AT_prototyped
	.byte	25                              @ DW_FORM_flag_present
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	6                               @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	34                              @ DW_FORM_loclistx
	.byte	3                               @ DW_AT_name
	.byte	37                              @ DW_FORM_strx1
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	7                               @ Abbreviation Code
	.byte	29                              @ DW_TAG_inlined_subroutine
	.byte	1                               @ DW_CHILDREN_yes
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	85                              @ DW_AT_ranges
	.byte	35                              @ DW_FORM_rnglistx
	.byte	88                              @ DW_AT_call_file
	.byte	11                              @ DW_FORM_data1
	.byte	89                              @ DW_AT_call_line
	.byte	11                              @ DW_FORM_data1
	.byte	87                              @ DW_AT_call_column
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	8                               @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	34                              @ DW_FORM_loclistx
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	9                               @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	27                              @ DW_FORM_addrx
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	64                              @ DW_AT_frame_base
	.byte	24                              @ DW_FORM_exprloc
	.byte	122                             @ DW_AT_call_all_calls
	.byte	25                              @ DW_FORM_flag_present
	.byte	3                               @ DW_AT_name
	.byte	37                              @ DW_FORM_strx1
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	39                              @ DW_AT_prototyped
	.byte	25                              @ DW_FORM_flag_present
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	10                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	11                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	37                              @ DW_FORM_strx1
	.byte	11                              @ DW_AT_byte_size
	.byte	11                              @ DW_FORM_data1
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	12                              @ Abbreviation Code
	.byte	13                              @ DW_TAG_member
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	37                              @ DW_FORM_strx1
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	56                              @ DW_AT_data_member_location
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	13                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	0                               @ EOM(3)
	.section	.debug_info,"",%progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 @ Length of Unit
.Ldebug_info_start0:
	.short	5                               @ DWARF version number
	.byte	1                               @ DWARF Unit Type
	.byte	4                               @ Address Size (in bytes)
	.long	.debug_abbrev                   @ Offset Into Abbrev. Section
	.byte	1                               @ Abbrev [1] 0xc:0xc3 DW_TAG_compile_unit
	.byte	0                               @ DW_AT_producer
	.short	12                              @ DW_AT_language
	.byte	1                               @ DW_AT_name
	.long	.Lstr_offsets_base0             @ DW_AT_str_offsets_base
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.byte	2                               @ DW_AT_comp_dir
	.byte	0                               @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin0       @ DW_AT_high_pc
	.long	.Laddr_table_base0              @ DW_AT_addr_base
	.long	.Lrnglists_table_base0          @ DW_AT_rnglists_base
	.long	.Lloclists_table_base0          @ DW_AT_loclists_base
	.byte	2                               @ Abbrev [2] 0x2b:0x11 DW_TAG_subprogram
	.byte	3                               @ DW_AT_name
	.byte	0                               @ DW_AT_decl_file
	.byte	7                               @ DW_AT_decl_line
                                        @ DW_AT_prototyped
	.long	60                              @ DW_AT_type
                                        @ DW_AT_inline
	.byte	3                               @ Abbrev [3] 0x33:0x8 DW_TAG_formal_parameter
	.byte	5                               @ DW_AT_name
	.byte	0                               @ DW_AT_decl_file
	.byte	7                               @ DW_AT_decl_line
	.long	60                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	4                               @ Abbrev [4] 0x3c:0x4 DW_TAG_base_type
	.byte	4                               @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	5                               @ Abbrev [5] 0x40:0x32 DW_TAG_subprogram
	.byte	0                               @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	93
                                        @ DW_AT_call_all_calls
	.byte	6                               @ DW_AT_name
	.byte	0                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
                                        @ DW_AT_prototyped
	.long	60                              @ DW_AT_type
                                        @ DW_AT_external
	.byte	6                               @ Abbrev [6] 0x4f:0x9 DW_TAG_formal_parameter
	.byte	0                               @ DW_AT_location
	.byte	8                               @ DW_AT_name
	.byte	0                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	148                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x58:0x9 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	11                              @ DW_AT_name
	.byte	0                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	177                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x61:0x10 DW_TAG_inlined_subroutine
	.long	43                              @ DW_AT_abstract_origin
	.byte	0                               @ DW_AT_ranges
	.byte	0                               @ DW_AT_call_file
	.byte	21                              @ DW_AT_call_line
	.byte	28                              @ DW_AT_call_column
	.byte	8                               @ Abbrev [8] 0x6a:0x6 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.long	51                              @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x72:0x22 DW_TAG_subprogram
	.byte	1                               @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	93
                                        @ DW_AT_call_all_calls
	.byte	7                               @ DW_AT_name
	.byte	0                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
                                        @ DW_AT_prototyped
	.long	60                              @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x81:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	8                               @ DW_AT_name
	.byte	0                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.long	148                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x8a:0x9 DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	11                              @ DW_AT_name
	.byte	0                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.long	196                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x94:0x5 DW_TAG_pointer_type
	.long	153                             @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x99:0x18 DW_TAG_structure_type
	.byte	10                              @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	0                               @ DW_AT_decl_file
	.byte	3                               @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x9e:0x9 DW_TAG_member
	.byte	5                               @ DW_AT_name
	.long	60                              @ DW_AT_type
	.byte	0                               @ DW_AT_decl_file
	.byte	4                               @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0xa7:0x9 DW_TAG_member
	.byte	9                               @ DW_AT_name
	.long	60                              @ DW_AT_type
	.byte	0                               @ DW_AT_decl_file
	.byte	4                               @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0xb1:0x5 DW_TAG_pointer_type
	.long	182                             @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xb6:0x5 DW_TAG_pointer_type
	.long	187                             @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xbb:0x5 DW_TAG_const_type
	.long	192                             @ DW_AT_type
	.byte	4                               @ Abbrev [4] 0xc0:0x4 DW_TAG_base_type
	.byte	12                              @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0xc4:0x5 DW_TAG_pointer_type
	.long	201                             @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xc9:0x5 DW_TAG_const_type
	.long	182                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_rnglists,"",%progbits
	.long	.Ldebug_list_header_end1-.Ldebug_list_header_start1 @ Length
.Ldebug_list_header_start1:
	.short	5                               @ Version
	.byte	4                               @ Address size
	.byte	0                               @ Segment selector size
	.long	1                               @ Offset entry count
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	4                               @ DW_RLE_offset_pair
	.uleb128 .Ltmp1-.Lfunc_begin0           @   starting offset
	.uleb128 .Ltmp2-.Lfunc_begin0           @   ending offset
	.byte	4                               @ DW_RLE_offset_pair
	.uleb128 .Ltmp3-.Lfunc_begin0           @   starting offset
	.uleb128 .Ltmp4-.Lfunc_begin0           @   ending offset
	.byte	0                               @ DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",%progbits
	.long	56                              @ Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 14.0.6"   @ string offset=0
.Linfo_string1:
	.asciz	"unit.c"                        @ string offset=28
.Linfo_string2:
	.asciz	"/src"                          @ string offset=35
.Linfo_string3:
	.asciz	"inner"                         @ string offset=40
.Linfo_string4:
	.asciz	"int"                           @ string offset=46
.Linfo_string5:
	.asciz	"x"                             @ string offset=50
.Linfo_string6:
	.asciz	"outer"                         @ string offset=52
.Linfo_string7:
	.asciz	"callee"                        @ string offset=58
.Linfo_string8:
	.asciz	"p"                             @ string offset=65
.Linfo_string9:
	.asciz	"y"                             @ string offset=67
.Linfo_string10:
	.asciz	"point"                         @ string offset=69
.Linfo_string11:
	.asciz	"names"                         @ string offset=75
.Linfo_string12:
	.asciz	"char"                          @ string offset=81
	.section	.debug_str_offsets,"",%progbits
	.long	.Linfo_string0
	.long	.Linfo_string1
	.long	.Linfo_string2
	.long	.Linfo_string3
	.long	.Linfo_string4
	.long	.Linfo_string5
	.long	.Linfo_string6
	.long	.Linfo_string7
	.long	.Linfo_string8
	.long	.Linfo_string9
	.long	.Linfo_string10
	.long	.Linfo_string11
	.long	.Linfo_string12
	.section	.debug_addr,"",%progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 @ Length of contribution
.Ldebug_addr_start0:
	.short	5                               @ DWARF version number
	.byte	4                               @ Address size
	.byte	0                               @ Segment selector size
.Laddr_table_base0:
	.long	.Lfunc_begin0
	.long	.Lfunc_begin1
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",%progbits
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
